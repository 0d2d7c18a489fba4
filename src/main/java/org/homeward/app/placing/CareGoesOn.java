package org.homeward.app.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Reason;

/**
 * The episodes of a child whose placement ends on a day. Either care ends with it, or the child is
 * still looked after somewhere that nobody has recorded yet: then an episode of unknown kind goes
 * on, so that the child is not lost from the count. What an imported return tells is never
 * rewritten.
 */
final class CareGoesOn {

    private static final String MOVED = "X1";

    private final CareHistory history;
    private final LocalDate day;

    CareGoesOn(CareHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
    }

    /** Why the end cannot be fitted in; empty when it can. */
    Optional<Reason> findConflict() {
        Optional<Episode> before = before();
        if (before.isEmpty() || endsThen(before.get())) {
            return Optional.empty();
        }
        Optional<Episode> later =
                history.episodes().stream()
                        .filter(episode -> !episode.span().start().isBefore(day))
                        .findFirst();
        if (later.isPresent()) {
            return Optional.of(
                    Reason.of(
                            "LATER",
                            "An episode of %s begins on %s; the end would come before it."
                                    .formatted(
                                            history.child(),
                                            Plain.day(later.get().span().start()))));
        }
        return before.get()
                .origin()
                .returnYearEnd()
                .filter(yearEnd -> !day.isAfter(yearEnd))
                .map(this::told);
    }

    /** Care ends on the day; the reason is the code of the return (REC). */
    List<Episode> leaving(String code) {
        Optional<Episode> last = before().filter(episode -> !endsThen(episode));
        if (last.isEmpty()) {
            return history.episodes();
        }
        List<Episode> episodes = cut();
        if (last.get().origin().isHere()) {
            episodes.set(episodes.size() - 1, last.get().endedOn(day, code));
        } else {
            episodes.add(next(last.get(), DateSpan.of(day, day), "", new Ending(code, "", false)));
        }
        return episodes;
    }

    /** The child is still looked after, somewhere not recorded yet. */
    List<Episode> elsewhere() {
        Optional<Episode> last = before().filter(episode -> !endsThen(episode));
        if (last.isEmpty()) {
            return history.episodes();
        }
        List<Episode> episodes = cut();
        episodes.add(next(last.get(), DateSpan.from(day), "P", Ending.NONE));
        return episodes;
    }

    private Optional<Episode> before() {
        return history.findOn(day.minusDays(1));
    }

    private boolean endsThen(Episode episode) {
        return episode.span().until().equals(day);
    }

    private List<Episode> cut() {
        List<Episode> episodes = new ArrayList<>();
        for (Episode episode : history.episodes()) {
            episodes.add(episode.span().contains(day) ? episode.endedOn(day, MOVED) : episode);
        }
        return episodes;
    }

    private static Episode next(Episode last, DateSpan span, String started, Ending ending) {
        Setting unknown =
                new Setting(
                        "",
                        PlacementKind.UNKNOWN,
                        ProviderCode.NONE,
                        "",
                        last.setting().homePostcode(),
                        Optional.empty());
        return new Episode(
                last.child(),
                span,
                started,
                last.legal(),
                last.need(),
                unknown,
                ending,
                Origin.HERE);
    }

    private Reason told(LocalDate yearEnd) {
        return Reason.of(
                "RETURN",
                "The return of the year to %s says that %s still lived there; returns count. Correct it there and import it again."
                        .formatted(Plain.day(yearEnd), history.child()));
    }
}
