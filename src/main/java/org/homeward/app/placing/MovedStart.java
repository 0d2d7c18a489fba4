package org.homeward.app.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;

/**
 * What lies around a placement that was decided here when its start moves, or when it never was:
 * the placement that ended with it, and the episodes. Imported returns are never rewritten.
 */
final class MovedStart {
    private final Placement placement;
    private final LocalDate start;
    private final CarePosition position;
    private final CareHistory history;

    MovedStart(Placement placement, LocalDate start, CarePosition position) {
        this.placement = placement;
        this.start = start;
        this.position = position;
        this.history = position.history(placement.child());
    }

    List<Reason> reasonsAgainst(boolean neverWas) {
        var against = new ArrayList<Reason>();
        if (!neverWas && !start.isBefore(placement.span().until())) {
            against.add(
                    Reason.of(
                            "START",
                            "The placement ended on %s; it began before that."
                                    .formatted(Plain.day(placement.span().until()))));
        }
        findRequestDay()
                .filter(made -> !neverWas && start.isBefore(made))
                .ifPresent(made -> against.add(beforeRequest(made)));
        position.placements(placement.child()).stream()
                .filter(other -> !other.id().equals(placement.id()))
                .filter(other -> other.isStay() == placement.isStay() && !other.span().isEmpty())
                .filter(other -> !other.span().until().equals(placement.span().start()))
                .filter(
                        other ->
                                other.span().overlaps(DateSpan.of(start, placement.span().until())))
                .findFirst()
                .ifPresent(other -> against.add(overlaps(other)));
        before().filter(other -> !other.span().start().isBefore(start))
                .ifPresent(other -> against.add(overlaps(other)));
        if (neverWas && !placement.isStay() && hasSuccessor()) {
            against.add(
                    Reason.of(
                            "LATER",
                            "%s has moved on from there since; void the later placement first."
                                    .formatted(placement.child())));
        }
        findReturn().ifPresent(against::add);
        return against;
    }

    /** The placement that ended when this one began, with its end moved along. */
    Optional<Placement> shifted() {
        return before().map(other -> other.endedOn(start));
    }

    /** The placement that ended when this one began, going on as if nothing had been. */
    Optional<Placement> reopened() {
        return before().map(other -> other.endedOn(LocalDate.MAX));
    }

    /** Empty when no episode was written for the placement. */
    Optional<List<Episode>> episodesShifted() {
        return own().map(
                        own -> {
                            List<Episode> episodes = others(own);
                            episodes.replaceAll(e -> joins(e, own) ? e.endedOn(start, "X1") : e);
                            episodes.add(from(own));
                            return episodes;
                        });
    }

    /** Empty when no episode was written for the placement. */
    Optional<List<Episode>> episodesWithout() {
        return own().map(
                        own -> {
                            List<Episode> episodes = others(own);
                            episodes.replaceAll(e -> joins(e, own) ? goingOn(e) : e);
                            return episodes;
                        });
    }

    private Optional<Placement> before() {
        return placement.isStay()
                ? Optional.empty()
                : position.placements(placement.child()).stream()
                        .filter(other -> !other.isStay() && !other.span().isEmpty())
                        .filter(other -> other.span().until().equals(placement.span().start()))
                        .filter(other -> position.casework().findEnding(other.id()).isEmpty())
                        .findFirst();
    }

    private Optional<LocalDate> findRequestDay() {
        return placement
                .request()
                .flatMap(position::findRequest)
                .map(request -> request.timing().madeOn());
    }

    private static Reason beforeRequest(LocalDate made) {
        return Reason.of(
                "START",
                "The request was made on %s; a placement cannot start before it."
                        .formatted(Plain.day(made)));
    }

    private boolean hasSuccessor() {
        return !placement.span().isOpen() && history.findOn(placement.span().until()).isPresent();
    }

    private Optional<Episode> own() {
        return placement.isStay()
                ? Optional.empty()
                : history.episodes().stream()
                        .filter(e -> e.origin().isHere() && !e.span().isEmpty())
                        .filter(e -> e.span().start().equals(placement.span().start()))
                        .findFirst();
    }

    private List<Episode> others(Episode own) {
        return new ArrayList<>(
                history.episodes().stream().filter(episode -> !episode.equals(own)).toList());
    }

    private static boolean joins(Episode before, Episode own) {
        return before.span().joins(own.span()) && !before.span().isEmpty();
    }

    private Episode from(Episode own) {
        return with(own, DateSpan.of(start, own.span().until()), own.ending());
    }

    private static Episode goingOn(Episode episode) {
        return with(episode, DateSpan.from(episode.span().start()), Ending.NONE);
    }

    private static Episode with(Episode episode, DateSpan span, Ending ending) {
        return new Episode(
                episode.child(),
                span,
                episode.started(),
                episode.legal(),
                episode.need(),
                episode.setting(),
                ending,
                episode.origin());
    }

    /** A return tells where the child was on the day, and it counts. */
    private Optional<Reason> findReturn() {
        return own().stream()
                .flatMap(own -> history.episodes().stream().filter(e -> joins(e, own)))
                .flatMap(episode -> episode.origin().returnYearEnd().stream())
                .filter(yearEnd -> !start.isAfter(yearEnd))
                .findFirst()
                .map(
                        yearEnd ->
                                Reason.of(
                                        "RETURN",
                                        "The return of the year to %s says that %s lived elsewhere then; returns count."
                                                .formatted(Plain.day(yearEnd), placement.child())));
    }

    private Reason overlaps(Placement other) {
        return Reason.of(
                "OVERLAP",
                "%s had another placement from %s."
                        .formatted(placement.child(), Plain.day(other.span().start())));
    }
}
