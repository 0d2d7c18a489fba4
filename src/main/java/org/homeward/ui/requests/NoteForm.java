package org.homeward.ui.requests;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;

/** A short form at the right: fields, why it was refused, and one button with the verb. */
final class NoteForm extends BorderPane {
    NoteForm(Command command, String heading, Runnable run, Runnable close, Node... fields) {
        var id = "request-" + command.id();
        var form = new VBox(fields);
        form.getStyleClass().add("form");
        var button = Buttons.main(id + "-do", command.verb(), run);
        button.disableProperty().bind(command.underWay());
        var bar = new VBox(new ReasonList("It is not done, because", command.refusals()), button);
        setCenter(new SidePane(id, heading, form, close).withBar(bar));
    }
}
