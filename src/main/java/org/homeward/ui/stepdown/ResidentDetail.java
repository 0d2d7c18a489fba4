package org.homeward.ui.stepdown;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Blocker;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;

/**
 * Where one child stands and why, and what readiness rests on. Points stay covered until people
 * have argued both ways; what was recorded is always seen.
 */
final class ResidentDetail {
    private ResidentDetail() {}

    static VBox of(LookedAt looked) {
        var detail = new VBox();
        detail.getStyleClass().add("form");
        var parts = detail.getChildren();
        looked.row().ifPresent(row -> parts.addAll(way(row)));
        looked.stay()
                .ifPresent(
                        stay ->
                                parts.add(
                                        new FactList()
                                                .add(
                                                        "In residential care since",
                                                        Plain.day(stay.since()))
                                                .add("Days there", Plain.number(stay.days()))
                                                .add(
                                                        "Moves in 12 months",
                                                        String.valueOf(stay.movesIn12Months()))));
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
        looked.readiness().ifPresent(readiness -> parts.addAll(readiness(readiness, looked)));
        return detail;
    }

    private static List<Node> way(BoardRow row) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.heading(row.stage().label()));
        nodes.add(Cards.sentence(row.row().journey().why()));
        nodes.add(Cards.sentence(row.nextInWords() + "."));
        nodes.add(Cards.sentence("Wish: " + row.wish() + "."));
        row.row().blockers().forEach(blocker -> nodes.add(blocker(blocker, row)));
        return nodes;
    }

    private static Node blocker(Blocker blocker, BoardRow row) {
        return Cards.sentence(
                "Blocker: %s. %s %s, %s %s."
                        .formatted(
                                blocker.kind().label(),
                                blocker.note(),
                                blocker.owner(),
                                blocker.isOverdueOn(row.asAt()) ? "overdue since" : "by",
                                Plain.day(blocker.due())));
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

    private static List<Node> readiness(Readiness readiness, LookedAt looked) {
        boolean seen = looked.isUncovered();
        var gates = new VBox();
        readiness.gates().forEach(gate -> gates.getChildren().add(gate(gate)));
        var marks = new VBox();
        marks.getStyleClass().add("stack");
        readiness.marks().forEach(mark -> marks.getChildren().add(mark(mark, seen)));
        return List.of(
                Cards.heading(
                        seen ? "Readiness: " + readiness.band().label() : "Readiness: covered"),
                Cards.quiet(
                        seen
                                ? StepDownColumns.points(readiness)
                                        + ". It orders the list and prompts questions; people decide."
                                : looked.coverWords()),
                gates,
                marks);
    }

    private static Node gate(Gate gate) {
        return Cards.sentence((gate.isOpen() ? "Open: " : "Holds: ") + gate.sentence());
    }

    private static VBox mark(Mark mark, boolean seen) {
        var head = Cards.sentence(mark.aspect().label() + (seen ? ": " + points(mark) : ""));
        var asOf = mark.asOf().map(day -> " (" + Plain.day(day) + ")").orElse("");
        return new VBox(head, Cards.quiet(mark.value() + asOf));
    }

    private static String points(Mark mark) {
        return mark.findPoints().isPresent()
                ? "%s of %d".formatted(short1(mark.findPoints().getAsDouble()), mark.weight())
                : "not known, of " + mark.weight();
    }

    private static String short1(double points) {
        return points == Math.rint(points)
                ? String.valueOf((long) points)
                : String.valueOf(Math.round(points * 10) / 10.0);
    }
}
