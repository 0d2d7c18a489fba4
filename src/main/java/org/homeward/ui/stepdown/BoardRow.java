package org.homeward.ui.stepdown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.review.Board;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;

/** One child on the board, in words. What a place costs is nowhere in it. */
public record BoardRow(Board.Row row, LocalDate asAt) {
    static final String COVERED = "covered";

    public ChildId child() {
        return row.child();
    }

    public String label() {
        return row.name().name();
    }

    public JourneyStage stage() {
        return row.journey().stage();
    }

    public BoardColumn column() {
        return row.journey().column();
    }

    public int daysInStage() {
        return Math.toIntExact(row.journey().daysTo(asAt));
    }

    /** Days since the oldest flag that has a date; empty for a child who is not flagged. */
    public Optional<Integer> flagAge() {
        return row.flags().stream()
                .flatMap(flag -> flag.since().stream())
                .min(Comparator.naturalOrder())
                .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, asAt)));
    }

    public Optional<LocalDate> due() {
        return row.journey().next().map(Journey.Next::due);
    }

    public String next() {
        return row.journey().next().map(Journey.Next::what).orElse("");
    }

    /** Whole days since the next thing was due; empty while it is not late. */
    public Optional<Integer> daysLate() {
        return due().filter(day -> day.isBefore(asAt))
                .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, asAt)));
    }

    /** "Review again, overdue by 12 days", or "Review again by 12 April 2017". */
    public String nextInWords() {
        if (due().isEmpty()) {
            return "Nothing is due";
        }
        return daysLate()
                .map(
                        days ->
                                "%s, overdue by %s"
                                        .formatted(next(), Plain.count(days, "day", "days")))
                .orElseGet(() -> "%s by %s".formatted(next(), Plain.day(due().orElseThrow())));
    }

    /** "12 days late", "by 12/04/2017", or nothing. */
    public String when() {
        return daysLate()
                .map(StepDownColumns::late)
                .or(() -> due().map(day -> "by " + Tables.day(day)))
                .orElse("");
    }

    /** People come together about the child next, rather than one person doing something. */
    public boolean asksReview() {
        return next().startsWith("Review");
    }

    /** The band for eyes that may see it; empty while it is covered, or where there is none. */
    public Optional<String> band() {
        return row.readiness().map(this::bandWords);
    }

    private String bandWords(Readiness readiness) {
        return row.cover().isLifted() ? readiness.band().label() : COVERED;
    }

    public String wish() {
        return row.wish().map(said -> said.wish().label()).orElse("Not asked");
    }

    public String blockers() {
        return row.blockers().isEmpty()
                ? "No blocker"
                : Plain.count(row.blockers().size(), "blocker", "blockers");
    }

    public String because() {
        return row.flags().stream()
                .map(FlagReason::reason)
                .map(reason -> reason.sentence())
                .collect(Collectors.joining(" "));
    }

    /** Everything on the card, for a screen reader. */
    public String spoken() {
        return "%s, %s, %s in this stage. %s. %s. Wish: %s."
                .formatted(
                        label(),
                        stage().label(),
                        Plain.count(daysInStage(), "day", "days"),
                        nextInWords(),
                        blockers(),
                        Spoken.inside(wish()));
    }
}
