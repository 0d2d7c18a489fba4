package org.homeward.ui.stepdown;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;

/** Why one child is flagged or not, and how readiness adds up, with what nobody knows yet. */
final class ResidentDetail {
    private ResidentDetail() {}

    static VBox of(LookedAt looked) {
        var stay = looked.stay();
        var detail =
                new VBox(
                        new FactList()
                                .add("In residential care since", Plain.day(stay.since()))
                                .add("Days there", Plain.number(stay.days()))
                                .add("Moves in 12 months", String.valueOf(stay.movesIn12Months())));
        detail.getStyleClass().add("form");
        var parts = detail.getChildren();
        looked.whyNot()
                .ifPresent(
                        reason -> {
                            parts.add(Cards.heading("Why not flagged"));
                            parts.add(Cards.sentence(reason.sentence()));
                        });
        if (!looked.triggers().isEmpty()) {
            boolean waits = looked.whyNot().isPresent();
            parts.add(Cards.heading(waits ? "Waits for that day" : "Why flagged"));
            looked.triggers().forEach(trigger -> parts.add(trigger(trigger)));
        }
        parts.addAll(readiness(looked));
        return detail;
    }

    private static VBox trigger(FlagReason trigger) {
        var where =
                trigger.recorded()
                        + trigger.since().map(day -> ", since " + Plain.day(day)).orElse("");
        var lines = new VBox(Cards.sentence(trigger.reason().sentence()), Cards.quiet(where));
        if (!trigger.reason().source().isEmpty()) {
            lines.getChildren().add(Cards.quiet(trigger.reason().source()));
        }
        return lines;
    }

    private static List<Node> readiness(LookedAt looked) {
        var readiness = looked.readiness();
        var gates = new VBox();
        readiness.gates().forEach(gate -> gates.getChildren().add(gate(gate)));
        var marks = new VBox();
        marks.getStyleClass().add("stack");
        readiness.marks().forEach(mark -> marks.getChildren().add(mark(mark)));
        return List.of(
                Cards.heading("Readiness: " + readiness.band().label()),
                Cards.quiet(
                        StepDownColumns.points(readiness)
                                + ". It orders the list and prompts questions; people decide."),
                gates,
                marks);
    }

    private static Node gate(Gate gate) {
        return Cards.sentence((gate.isOpen() ? "Open: " : "Holds: ") + gate.sentence());
    }

    private static VBox mark(Mark mark) {
        var points =
                mark.findPoints().isPresent()
                        ? "%s of %d"
                                .formatted(short1(mark.findPoints().getAsDouble()), mark.weight())
                        : "not known, of " + mark.weight();
        var head = Cards.sentence(mark.aspect().label() + ": " + points);
        var asOf = mark.asOf().map(day -> " (" + Plain.day(day) + ")").orElse("");
        return new VBox(head, Cards.quiet(mark.value() + asOf));
    }

    private static String short1(double points) {
        return points == Math.rint(points)
                ? String.valueOf((long) points)
                : String.valueOf(Math.round(points * 10) / 10.0);
    }
}
