package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.journey.JourneyPage;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.aftercare.FirstVisit;
import org.homeward.stepdown.aftercare.Warning;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.LifePanes;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first two years with a family: who looks in and when, what warns, how it ended. */
final class AfterTab extends BorderPane {
    private final JourneyViewModel model;
    private final Consumer<SidePane> open;
    private final Runnable close;

    AfterTab(JourneyViewModel model, Consumer<SidePane> open, Runnable close) {
        this.model = model;
        this.open = open;
        this.close = close;
    }

    void show(JourneyPage page) {
        if (page.moves().isEmpty()) {
            setCenter(
                    new EmptyState(
                            Feather.HOME,
                            "The child has not moved to a family",
                            "Check-ins from day 3 to week 104, visits and early signs stand here from the day of the move."));
            return;
        }
        var body = new VBox();
        body.getStyleClass().add("page-body");
        for (int i = 0; i < page.moves().size(); i++) {
            body.getChildren().add(move(page.moves().get(i), page.asAt(), i));
        }
        setCenter(MoveTab.scrolled(body));
    }

    private VBox move(JourneyPage.Move move, LocalDate asAt, int place) {
        boolean goesOn = move.isOn(asAt);
        var left = new VBox(life(move, asAt, place, goesOn), warnings(move, place));
        var right = new VBox(track(move, place, goesOn));
        return new VBox(new HBox(16, half(left), half(right)));
    }

    private static VBox half(VBox part) {
        part.getStyleClass().add("columns");
        part.setMinWidth(0);
        part.setPrefWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private VBox life(JourneyPage.Move move, LocalDate asAt, int place, boolean goesOn) {
        var stay = move.care().stay();
        var facts =
                new FactList()
                        .add("Moved on", Plain.day(stay.start()))
                        .add("There for", Spoken.time(stay.start(), until(move, asAt)))
                        .add("First visit", firstVisit(move.care().firstVisit(), asAt))
                        .add("Visits since", visits(move));
        move.ending().ifPresent(ending -> facts.add("Ended", ending(ending)));
        move.disruptions().forEach(seen -> facts.add("Disruption", disruption(seen)));
        var card = Cards.of("journey-life-" + place, "With " + move.family(), facts);
        if (goesOn) {
            card.getChildren().add(actions(move));
        } else if (move.ending().isPresent() && move.disruptions().isEmpty()) {
            card.getChildren().add(disruptionButton(move, place));
        }
        return card;
    }

    private static LocalDate until(JourneyPage.Move move, LocalDate asAt) {
        return move.care().stay().findEndBy(asAt).orElse(asAt);
    }

    private static String firstVisit(FirstVisit visit, LocalDate asAt) {
        if (visit.held().isPresent()) {
            return Plain.day(visit.held().get().recorded().on())
                    + (visit.wasLate() ? ", after the last day " + Plain.day(visit.dueBy()) : "");
        }
        return (visit.isOverdueOn(asAt) ? "Overdue: it was due by " : "Due by ")
                + Plain.day(visit.dueBy());
    }

    private static String visits(JourneyPage.Move move) {
        return move.visits().isEmpty()
                ? "none recorded"
                : Plain.count(move.visits().size(), "visit", "visits")
                        + ", the last on "
                        + Plain.day(move.visits().get(0).recorded().on());
    }

    private static String ending(PlacementEnding ending) {
        return "%s: %s, to %s. Planned: %s. %s"
                .formatted(
                        Plain.day(ending.on()),
                        Spoken.inside(ending.reason().label()),
                        ending.destination(),
                        Spoken.inside(Words.of(ending.planned())),
                        ending.note());
    }

    private static String disruption(Disruption seen) {
        return "%s: %s %s%s"
                .formatted(
                        Plain.day(seen.seenOn()),
                        seen.whatHappened(),
                        seen.meetingOn()
                                .map(day -> "Meeting on " + Plain.day(day) + ".")
                                .orElse("No meeting is booked."),
                        seen.whatHelps().isBlank() ? "" : " Learned: " + seen.whatHelps());
    }

    private FlowPane actions(JourneyPage.Move move) {
        return new FlowPane(
                8,
                6,
                Buttons.of(
                        "journey-visit-open",
                        "Record a visit",
                        () -> open.accept(LifePanes.visit("journey", model.visit(), close))),
                Buttons.of(
                        "journey-sign-open",
                        "Record an early sign",
                        () -> open.accept(JourneyForms.earlySign(model.earlySign(move), close))),
                disruptionButton(move, 0),
                Buttons.of(
                        "journey-return-open",
                        "Return to residential care",
                        () -> open.accept(JourneyForms.returning(model.returning(move), close))));
    }

    private Button disruptionButton(JourneyPage.Move move, int place) {
        return Buttons.of(
                "journey-disruption-open" + (place == 0 ? "" : "-" + place),
                "Disruption meeting",
                () -> open.accept(LifePanes.disruption("journey", model.disruption(move), close)));
    }

    private static VBox warnings(JourneyPage.Move move, int place) {
        var card = Cards.of("journey-warnings-" + place, "Early warnings");
        if (move.care().current().isEmpty()) {
            card.getChildren().add(Cards.quiet("None in the last weeks."));
        }
        move.care().current().forEach(warning -> card.getChildren().add(warning(warning)));
        int older = move.care().warnings().size() - move.care().current().size();
        if (older > 0) {
            card.getChildren().add(Cards.quiet("%d older.".formatted(older)));
        }
        move.signs()
                .forEach(
                        sign ->
                                card.getChildren()
                                        .add(
                                                Cards.quiet(
                                                        "%s, %s: %s (%s)"
                                                                .formatted(
                                                                        Plain.day(sign.on()),
                                                                        Spoken.inside(
                                                                                sign.kind()
                                                                                        .label()),
                                                                        sign.note(),
                                                                        sign.recorded().by()))));
        return card;
    }

    private static HBox warning(Warning warning) {
        var words = Cards.sentence(warning.sentence());
        var line = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), words);
        line.getStyleClass().add("way-line");
        return line;
    }

    private VBox track(JourneyPage.Move move, int place, boolean goesOn) {
        var card = Cards.of("journey-track-" + place, "Check-ins, dense to week 14");
        move.care()
                .checkIns()
                .forEach(
                        look ->
                                card.getChildren()
                                        .add(
                                                LookInLine.of(
                                                        look,
                                                        place,
                                                        goesOn,
                                                        point ->
                                                                open.accept(
                                                                        JourneyForms.checkIn(
                                                                                model.checkIn(
                                                                                        move,
                                                                                        point),
                                                                                close)))));
        return card;
    }
}
