package org.homeward.ui.welcome;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.SampleAuthority;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.welcome.Recents.Recent;

/** The choices: explore, open, make, or one opened before. */
final class ChoosePane extends VBox {
    private final WelcomeViewModel model;
    private final VBox recents = new VBox();

    ChoosePane(WelcomeViewModel model) {
        this.model = model;
        getStyleClass().add("welcome-cards");
        getChildren().setAll(sample(), own(), recents, new RefusalLabel(model));
        recents.getStyleClass().add("card");
        recents.managedProperty().bind(recents.visibleProperty());
        model.recents().addListener((ListChangeListener<Recent>) change -> showRecents());
        showRecents();
    }

    private Node sample() {
        var planning =
                Buttons.main(
                        "welcome-explore",
                        "Explore Northfolk, 31 March 2017",
                        () -> model.explore(SampleAuthority.PLANNING));
        planning.setDefaultButton(true);
        var tracking =
                Buttons.of(
                        "welcome-track",
                        "Northfolk 2022 (tracking)",
                        () -> model.explore(SampleAuthority.TRACKING));
        return card(
                "See it work",
                "Northfolk is an invented authority with 1,107 looked-after children and 450"
                        + " fostering households. Nothing you do there is kept.",
                disabledWhileBusy(planning, "S"),
                disabledWhileBusy(tracking, "T"));
    }

    private Node own() {
        var open = Buttons.of("welcome-open", "Open a store", () -> model.askForPassphrase(""));
        var create =
                Buttons.of(
                        "welcome-create", "Create a store for our authority", model::askToCreate);
        return card(
                "Our own children and carers",
                "A store is an encrypted folder on this computer or on a drive of yours. Nothing"
                        + " leaves it over a network.",
                disabledWhileBusy(open, "O"),
                disabledWhileBusy(create, "N"));
    }

    private Button disabledWhileBusy(Button button, String key) {
        button.disableProperty().bind(model.busy());
        button.setTooltip(new Tooltip("Key: " + key));
        return button;
    }

    private static VBox card(String title, String words, Node... buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var text = new Label(words);
        text.setWrapText(true);
        text.getStyleClass().add(Styles.TEXT_MUTED);
        var line = new HBox(buttons);
        line.getStyleClass().add("button-line");
        var card = new VBox(heading, text, line);
        card.getStyleClass().add("card");
        return card;
    }

    private void showRecents() {
        var heading = new Label("Opened before");
        heading.getStyleClass().add("section-title");
        recents.getChildren().setAll(heading);
        for (int i = 0; i < model.recents().size(); i++) {
            recents.getChildren().add(line(i + 1, model.recents().get(i)));
        }
        recents.setVisible(!model.recents().isEmpty());
    }

    private Node line(int number, Recent recent) {
        var link = new Hyperlink("%d  %s".formatted(number, recent.authority()));
        link.setId("welcome-recent-" + number);
        link.setOnAction(event -> model.askForPassphrase(recent.folder().toString()));
        var where =
                new Label(
                        recent.there()
                                ? recent.folder().toString()
                                : recent.folder()
                                        + " is not there now: moved, or on a drive that"
                                        + " is not connected");
        where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        where.setWrapText(true);
        return new VBox(link, where);
    }
}
