package org.homeward.ui.journey;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.TransitionStep;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One step of the way: where it stands, its days, what the child said; its actions at the right.
 */
final class StepLine {
    /** What can be done about a step. */
    interface Actions {
        void take(TransitionStep step);

        void anotherDay(TransitionStep step);
    }

    private StepLine() {}

    /** No actions are given where the plan no longer stands. */
    static HBox of(int place, TransitionStep step, LocalDate asAt, Optional<Actions> actions) {
        var title = new Label(step.kind().label());
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        var words = new VBox(title, Cards.sentence(state(step, asAt)));
        if (!step.what().isBlank()) {
            words.getChildren().add(1, Cards.sentence(step.what()));
        }
        step.slips().forEach(slip -> words.getChildren().add(slip(slip)));
        if (!step.feedback().isBlank()) {
            var said = Cards.sentence("“" + step.feedback() + "”");
            said.getStyleClass().add("child-words");
            words.getChildren().add(said);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(12, icon(step, asAt), words);
        line.setId("journey-step-" + place);
        line.getStyleClass().add("way-line");
        line.setAlignment(Pos.TOP_LEFT);
        actions.filter(a -> step.done().isEmpty())
                .ifPresent(a -> line.getChildren().add(buttons(place, step, a)));
        return line;
    }

    /** "Planned for 4 May 2026, social worker. Overdue by 3 days." */
    static String state(TransitionStep step, LocalDate asAt) {
        if (step.done().isPresent()) {
            return "Done on %s (planned for %s), %s."
                    .formatted(Plain.day(step.done().get()), Plain.day(step.planned()), step.who());
        }
        var late =
                step.isOverdueOn(asAt)
                        ? " Overdue by "
                                + Plain.count(
                                        asAt.toEpochDay() - step.planned().toEpochDay(),
                                        "day",
                                        "days")
                                + "."
                        : "";
        return "Planned for %s, %s.%s".formatted(Plain.day(step.planned()), step.who(), late);
    }

    /** The day before, struck through, with its reason. */
    static TextFlow slip(Slipped slip) {
        var before = new Text(Plain.day(slip.from()));
        before.setStrikethrough(true);
        before.getStyleClass().add("slipped");
        var why =
                new Text(
                        "  moved to %s: %s (%s, %s)"
                                .formatted(
                                        Plain.day(slip.to()),
                                        slip.why(),
                                        slip.recorded().by(),
                                        Plain.day(slip.recorded().on())));
        why.getStyleClass().add("slipped");
        var flow = new TextFlow(before, why);
        flow.setAccessibleText(
                "No longer %s: moved to %s, %s"
                        .formatted(Plain.day(slip.from()), Plain.day(slip.to()), slip.why()));
        return flow;
    }

    private static Node icon(TransitionStep step, LocalDate asAt) {
        Ikon sign =
                step.done().isPresent()
                        ? Feather.CHECK_CIRCLE
                        : step.isOverdueOn(asAt) ? Feather.ALERT_TRIANGLE : Feather.CIRCLE;
        return new FontIcon(sign);
    }

    private static FlowPane buttons(int place, TransitionStep step, Actions actions) {
        var take = Buttons.of("journey-take-" + place, "Record it", () -> actions.take(step));
        take.setAccessibleText("Record it: " + step.kind().label());
        var day = Buttons.of("journey-day-" + place, "Another day", () -> actions.anotherDay(step));
        day.setAccessibleText("Another day: " + step.kind().label());
        var flow = new FlowPane(6, 6);
        flow.getChildren().setAll(List.of(take, day));
        flow.setMinWidth(210);
        flow.setPrefWrapLength(210);
        return flow;
    }
}
