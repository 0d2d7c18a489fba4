package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/**
 * A life in care as stretches of days, ready to be drawn or listed: placements in one lane, legal
 * statuses in another, days that something happened in a third.
 *
 * @param until the day of looking: open stretches are drawn up to it
 */
record Ribbon(
        LocalDate from,
        LocalDate until,
        List<Stretch> placements,
        List<Stretch> legal,
        List<Mark> marks) {

    /** Days in one placement or under one legal status. */
    record Stretch(DateSpan span, Optional<PlacementKind> kind, String title, String words) {}

    /** A day on which something happened, or on which it began. */
    record Mark(LocalDate on, String words) {}

    /** Empty when no episode begins by the day of the page. */
    static Optional<Ribbon> of(ChildPage page) {
        var episodes = page.life().episodes();
        if (episodes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Ribbon(
                        episodes.get(0).span().start(),
                        page.asAt(),
                        placements(page),
                        legal(page),
                        marks(page)));
    }

    private static List<Stretch> placements(ChildPage page) {
        return stretches(page, (a, b) -> !b.changesCarer() && a.kind() == b.kind()).stream()
                .map(run -> placement(page, run))
                .toList();
    }

    private static List<Stretch> legal(ChildPage page) {
        return stretches(page, (a, b) -> a.legal().equals(b.legal())).stream()
                .map(
                        run -> {
                            var title = CareWords.legal(run.first().legal());
                            return new Stretch(
                                    run.span(),
                                    Optional.empty(),
                                    title,
                                    title + ": " + inWords(run.span(), page.asAt()));
                        })
                .toList();
    }

    private static Stretch placement(ChildPage page, Run run) {
        var kind = Words.of(run.first().kind());
        var name =
                page.life().placements().stream()
                        .filter(p -> p.placement().span().overlaps(run.span()))
                        .map(ChildPage.PlacedAt::name)
                        .findFirst();
        return new Stretch(
                run.span(),
                Optional.of(run.first().kind()),
                name.orElse(kind),
                kind
                        + name.map(n -> ", " + n).orElse("")
                        + ": "
                        + inWords(run.span(), page.asAt()));
    }

    private static List<Mark> marks(ChildPage page) {
        var marks = new ArrayList<Mark>();
        page.life()
                .missing()
                .forEach(m -> marks.add(new Mark(m.span().start(), missing(m.span(), m.kind()))));
        page.measures()
                .needs()
                .forEach(n -> marks.add(new Mark(n.assessedOn(), on("Needs", n.assessedOn()))));
        page.reviewing()
                .reviews()
                .forEach(
                        r ->
                                marks.add(
                                        new Mark(
                                                r.heldOn(),
                                                on("Step-down review", r.heldOn())
                                                        + ": "
                                                        + Words.of(r.decision()))));
        marks.sort((a, b) -> a.on().compareTo(b.on()));
        return List.copyOf(marks);
    }

    private static String on(String what, LocalDate day) {
        return what + " on " + Plain.day(day);
    }

    private static String missing(DateSpan span, String kind) {
        var what = kind.equals("A") ? "Away without authorisation" : "Missing";
        return what
                + " from "
                + Plain.day(span.start())
                + span.findEnd().map(end -> ", " + Spoken.time(span.start(), end)).orElse("");
    }

    private static String inWords(DateSpan span, LocalDate asAt) {
        var end = span.findEnd().filter(day -> !day.isAfter(asAt));
        return Plain.day(span.start())
                + end.map(day -> " to " + Plain.day(day)).orElse(" to now")
                + ", "
                + Spoken.time(span.start(), end.orElse(asAt));
    }

    private record Run(Episode first, DateSpan span) {}

    private interface Continues {
        boolean on(Episode before, Episode next);
    }

    /** Joined episodes that carry on the same thing, as one. */
    private static List<Run> stretches(ChildPage page, Continues continues) {
        var runs = new ArrayList<Run>();
        Episode before = null;
        for (Episode episode : page.life().episodes()) {
            boolean same =
                    before != null
                            && before.span().joins(episode.span())
                            && continues.on(before, episode);
            var first = same ? runs.remove(runs.size() - 1) : new Run(episode, episode.span());
            runs.add(
                    new Run(
                            first.first(),
                            DateSpan.of(first.span().start(), episode.span().until())));
            before = episode;
        }
        return runs;
    }
}
