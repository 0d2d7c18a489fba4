package org.homeward.ui.settings;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** Who may open the store and sign, each with a passphrase of their own. */
final class PeopleTab extends BorderPane {
    PeopleTab(PeopleViewModel model) {
        getStyleClass().add("pane");
        var list = new ListView<>(model.everybody());
        list.setId("settings-people");
        list.setAccessibleText("Who may open the store");
        list.setPlaceholder(new Label("Type your own passphrase and choose Show everybody."));
        list.setCellFactory(view -> new PersonCell());
        setCenter(list);
        setRight(form(model));
    }

    private static SidePane form(PeopleViewModel model) {
        var show = Buttons.of("settings-people-show", "Show everybody", model::show);
        show.disableProperty().bind(model.underWay());
        var put = Buttons.main("settings-people-put", "Save this person", model::put);
        put.disableProperty().bind(model.underWay());
        var form =
                new VBox(
                        Cards.quiet(
                                "A placement outside the terms of approval needs a second person: a"
                                        + " team lead with a passphrase of their own."),
                        secret(
                                "settings-people-own",
                                "Your own passphrase, " + model.signedIn(),
                                model.ownPassphraseProperty()),
                        show,
                        Cards.heading("Add or change a person"),
                        Fields.line("settings-people-name", "Name", "", model.nameProperty()),
                        Fields.choice(
                                "settings-people-role",
                                "What they may do",
                                List.of(Role.values()),
                                Words::of,
                                model.roleProperty()),
                        secret(
                                "settings-people-passphrase",
                                "Their passphrase",
                                model.passphraseProperty()),
                        secret("settings-people-again", "The same again", model.againProperty()),
                        new ReasonList("It is not saved, because", model.refusals()),
                        put);
        form.getStyleClass().add("form");
        return SidePane.lasting("settings-people-form", "People who may sign", form);
    }

    private static VBox secret(String id, String words, StringProperty text) {
        var field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        var label = new Label(words);
        label.setLabelFor(field);
        label.setWrapText(true);
        return new VBox(4, label, field);
    }

    /** A name and a role. */
    private static final class PersonCell extends ListCell<Actor> {
        @Override
        protected void updateItem(Actor person, boolean empty) {
            super.updateItem(person, empty);
            setText(empty ? "" : person.name() + ", " + Words.of(person.role()));
        }
    }
}
