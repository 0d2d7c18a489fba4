package org.homeward.ui.requests;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.DateField;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;

/** Where a person decides: nothing is filled in for them but the day and their own name. */
final class DecidePane extends BorderPane {
    DecidePane(DecideViewModel model, Runnable done, Runnable back) {
        var start = new DateField("request-start", "Placement starts on", model.asAt());
        model.startsOnProperty().get().ifPresent(start::set);
        start.valueProperty().subscribe(model.startsOnProperty()::set);
        var reasons =
                Fields.area(
                        "request-reasons",
                        "Why this home",
                        "Required. What it offers these children, and what it lacks.",
                        model.reasonsProperty());
        reasons.getChildren().forEach(DecidePane::focusText);
        var form =
                new VBox(
                        Cards.quiet(
                                "You decide. The rules are asked once more when you press the"
                                        + " button; the record keeps all of it."),
                        start,
                        reasons);
        form.getStyleClass().add("form");
        if (!model.isFirst()) {
            form.getChildren()
                    .add(
                            Fields.area(
                                    "request-why-not-first",
                                    "Why not " + model.first() + ", the first of the list",
                                    "Required when another home is chosen.",
                                    model.whyNotFirstProperty()));
        }
        form.getChildren()
                .add(Fields.line("request-decider", "Decided by", "", model.deciderProperty()));
        var button = Buttons.main("request-place", model.verb(), () -> model.place(done));
        button.setWrapText(true);
        button.disableProperty().bind(model.underWay());
        var bar = new VBox(new ReasonList("Not placed, because", model.refusals()), button);
        setCenter(new SidePane("request-decide", model.verb(), form, back).withBar(bar));
    }

    private static void focusText(Node node) {
        if (node instanceof TextArea) {
            Focus.whenShown(node);
        }
    }
}
