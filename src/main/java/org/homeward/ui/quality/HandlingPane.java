package org.homeward.ui.quality;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.app.DataIssue;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.kordamp.ikonli.feather.Feather;

/** What is known of the chosen issues, and what a person does about them. */
final class HandlingPane extends BorderPane {
    private final QualityViewModel model;
    private final HandlingViewModel handling;

    HandlingPane(QualityViewModel model) {
        this.model = model;
        getStyleClass().add("narrow-pane");
        handling = model.handling();
        handling.chosen().addListener((ListChangeListener<DataIssue>) change -> show());
        show();
    }

    private void show() {
        if (handling.chosen().isEmpty()) {
            var none =
                    new EmptyState(
                            Feather.LIST,
                            "Choose an issue",
                            "Its whole sentence stands here, and what can be done about it. Shift"
                                    + " and Ctrl choose several.");
            none.setPrefWidth(300);
            none.setMaxHeight(Double.MAX_VALUE);
            setCenter(none);
            return;
        }
        var chosen = handling.chosen();
        var one = chosen.size() == 1;
        var heading =
                one
                        ? "Rule " + chosen.get(0).problem().rule()
                        : Plain.count(chosen.size(), "issue", "issues");
        var form = new VBox();
        form.getStyleClass().add("form");
        form.getChildren()
                .add(
                        one
                                ? IssueDetail.of(chosen.get(0), model)
                                : Cards.sentence("What you do is done to each of them."));
        form.getChildren().addAll(assigning(), noting(), accepting());
        setCenter(
                SidePane.lasting("quality-detail", heading, form)
                        .withBar(
                                new ReasonList(
                                        "It is not recorded, because", handling.refusals())));
    }

    private Node assigning() {
        return part(
                Fields.line(
                        "quality-assign-to",
                        "Who mends it in the source",
                        "Empty gives it back.",
                        handling.assigneeProperty()),
                button("quality-assign", "Assign", handling::assign));
    }

    private Node noting() {
        return part(
                Fields.area("quality-note", "Note", "", handling.noteProperty()),
                button("quality-note-keep", "Keep the note", handling::keepNote));
    }

    private Node accepting() {
        boolean open = handling.chosen().stream().anyMatch(DataIssue::isOpen);
        return open
                ? part(
                        Fields.area(
                                "quality-reason",
                                "Why it may stay as it is",
                                "Required.",
                                handling.reasonProperty()),
                        button("quality-accept", "Accept as it is", handling::accept))
                : part(button("quality-reopen", "Open it again", handling::reopen));
    }

    private Button button(String id, String verb, Runnable action) {
        var button = Buttons.of(id, verb, action);
        button.disableProperty().bind(handling.underWay());
        return button;
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(nodes);
        part.getStyleClass().add("stack");
        return part;
    }
}
