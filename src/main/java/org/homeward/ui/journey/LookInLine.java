package org.homeward.ui.journey;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.stepdown.aftercare.LookIn;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One check-in of the track, by icon and words. */
final class LookInLine {
    private LookInLine() {}

    static HBox of(LookIn look, int place, boolean goesOn, Consumer<CheckPoint> record) {
        var title = new Label(look.point().label() + ", " + Plain.day(look.due()));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        var words = new VBox(title, Cards.sentence(state(look)));
        look.done()
                .filter(done -> !done.childsWords().isBlank())
                .ifPresent(
                        done -> {
                            var said = Cards.sentence("“" + done.childsWords() + "”");
                            said.getStyleClass().add("child-words");
                            words.getChildren().add(said);
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(12, new FontIcon(icon(look)), words);
        line.getStyleClass().add("way-line");
        line.setAlignment(Pos.TOP_LEFT);
        boolean now = look.state() == LookIn.State.DUE || look.state() == LookIn.State.OVERDUE;
        if (goesOn && now) {
            var id = "journey-check-%d-%d".formatted(place, look.point().days());
            var button = Buttons.of(id, "Record it", () -> record.accept(look.point()));
            button.setAccessibleText("Record the check-in of " + look.point().label());
            button.setMinWidth(90);
            line.getChildren().add(button);
        }
        return line;
    }

    private static String state(LookIn look) {
        return look.done()
                .map(LookInLine::found)
                .orElseGet(
                        () ->
                                look.state() == LookIn.State.DUE
                                        ? "Due; overdue after " + Plain.day(look.lateAfter()) + "."
                                        : look.state().label() + ".");
    }

    private static String found(CheckIn done) {
        var parts = new ArrayList<String>();
        var measures = done.measures();
        measures.childsRating().ifPresent(n -> parts.add("the child rates it " + n + " of 5"));
        measures.carerStrain().ifPresent(n -> parts.add("carer's strain " + n + " of 10"));
        measures.attendance().ifPresent(n -> parts.add("attendance " + n + " %"));
        measures.sdq().ifPresent(n -> parts.add("strengths and difficulties " + n));
        return "%s on %s%s.%s"
                .formatted(
                        done.going().label(),
                        Plain.day(done.on()),
                        parts.isEmpty() ? "" : "; " + String.join(", ", parts),
                        done.note().isBlank() ? "" : " " + done.note());
    }

    private static Ikon icon(LookIn look) {
        return switch (look.state()) {
            case DONE -> done(look);
            case DUE -> Feather.CLOCK;
            case OVERDUE -> Feather.ALERT_TRIANGLE;
            case TO_COME -> Feather.CIRCLE;
            case MISSED, FELL_AWAY -> Feather.MINUS_CIRCLE;
        };
    }

    private static Ikon done(LookIn look) {
        return look.done().filter(d -> d.going() != CheckIn.Going.WELL).isPresent()
                ? Feather.ALERT_CIRCLE
                : Feather.CHECK_CIRCLE;
    }
}
