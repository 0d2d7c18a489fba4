package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.Schooling;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records what a children's home reports about a child over some weeks. */
public final class RecordHomeReport {
    private final Store store;
    private final Deeds deeds;
    private final Superseding superseding;

    public RecordHomeReport(Store store, Ids ids, Clock clock) {
        this.store = store;
        this.deeds = new Deeds(store, clock);
        this.superseding = new Superseding(ids);
    }

    /**
     * A report.
     *
     * @param days the days it covers
     * @param note what the home says in words; may be empty
     * @param asAt the day it is recorded; a report is recorded when its days are over
     */
    public record Command(
            ChildId child,
            Days days,
            Incidents incidents,
            Relations relations,
            Schooling schooling,
            String note,
            LocalDate asAt,
            Actor by) {}

    /** The first and the last day of a report, as its cover says. */
    public record Days(LocalDate first, LocalDate last) {
        boolean areInOrder() {
            return !last.isBefore(first);
        }

        private DateSpan span() {
            return DateSpan.of(first, last.plusDays(1));
        }
    }

    /**
     * Done with the report, or refused with every reason. One that begins on the day of another
     * takes its place; what that said is kept as a correction.
     */
    public Outcome<HomeReport> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded a home's report", Set.of(command.child().text()), command.by()),
                books -> recorded(command, books));
    }

    /** The report that one with this first day would take the place of. */
    public Optional<HomeReport> findReplaced(ChildId child, LocalDate first, LocalDate asAt) {
        return replaced(child, first, store.position(asAt));
    }

    private static Optional<HomeReport> replaced(
            ChildId child, LocalDate first, CarePosition position) {
        return all(child, position).filter(r -> r.span().start().equals(first)).findFirst();
    }

    private Outcome<HomeReport> recorded(Command command, Books books) {
        var position = books.position(command.asAt());
        var checks = Asked.isKnown(command.child(), position);
        days(command, position, checks);
        figures(command, checks);
        lastSerious(command, checks);
        return checks.then(
                () -> {
                    var report = report(command);
                    var facts = new FactsBuilder().add(report);
                    replaced(command.child(), command.days().first(), position)
                            .map(before -> superseded(before, report, command))
                            .ifPresent(facts::add);
                    books.put(facts.build());
                    return report;
                });
    }

    private Correction superseded(HomeReport before, HomeReport now, Command command) {
        return superseding.of(
                "report of %s from %s".formatted(command.child(), before.span().start()),
                words(before),
                words(now),
                command.asAt(),
                command.by());
    }

    private static void days(Command command, CarePosition position, Checks checks) {
        var days = command.days();
        if (!days.areInOrder()) {
            checks.that(false, "DAYS", "The last day is before the first.");
            return;
        }
        var span = days.span();
        checks.that(
                        span.daysTo(span.until()) <= HomeReport.LONGEST_DAYS,
                        "DAYS",
                        "A report covers %d days at most: write one for each month."
                                .formatted(HomeReport.LONGEST_DAYS))
                .that(
                        !span.until().isAfter(command.asAt()),
                        "DAYS",
                        "The days of the report are not over yet.");
        residence(command, span, position, checks);
    }

    private static void residence(
            Command command, DateSpan span, CarePosition position, Checks checks) {
        checks.that(
                position.history(command.child()).episodes().stream()
                        .filter(e -> e.group() == PlacementGroup.RESIDENTIAL)
                        .anyMatch(e -> e.span().overlaps(span)),
                "RESIDENCE",
                "%s was not in residential care in these days.".formatted(command.child()));
        all(command.child(), position)
                .map(HomeReport::span)
                .filter(other -> !other.start().equals(span.start()) && other.overlaps(span))
                .forEach(
                        other ->
                                checks.that(
                                        false,
                                        "OVERLAP",
                                        "There is a report of these days already: %s."
                                                .formatted(days(other))));
    }

    private static void figures(Command command, Checks checks) {
        var incidents = command.incidents();
        Stream.of(
                        incidents.all(),
                        incidents.serious(),
                        incidents.missing(),
                        incidents.exploitation(),
                        incidents.substance(),
                        command.relations().trustedAdults())
                .filter(figure -> figure.orElse(0) < 0)
                .findFirst()
                .ifPresent(f -> checks.that(false, "FIGURE", "A figure is nought or more."));
    }

    private static void lastSerious(Command command, Checks checks) {
        boolean serious = command.incidents().serious().orElse(0) > 0;
        var last = command.incidents().lastSerious();
        var days = command.days();
        checks.that(
                        !serious || last.isPresent(),
                        "LAST",
                        "Type the day of the last serious incident.")
                .that(
                        serious || last.isEmpty(),
                        "LAST",
                        "A day of a serious incident is given, but no serious incident.")
                .that(
                        last.filter(day -> !days.areInOrder() || !days.span().contains(day))
                                .isEmpty(),
                        "LAST",
                        "The last serious incident has to lie in the days of the report.");
    }

    private static Stream<HomeReport> all(ChildId child, CarePosition position) {
        return position.book().facts().review().reports().stream()
                .filter(report -> report.child().equals(child));
    }

    private static HomeReport report(Command command) {
        return new HomeReport(
                command.child(),
                command.days().span(),
                command.incidents(),
                command.relations(),
                command.schooling(),
                command.note().strip(),
                new Recorded(command.by().name(), command.asAt()));
    }

    private static String days(DateSpan span) {
        return "%s to %s".formatted(Plain.day(span.start()), Plain.day(span.until().minusDays(1)));
    }

    private static String words(HomeReport report) {
        return "%s, incidents %s, %s, %s, note: %s"
                .formatted(
                        days(report.span()),
                        report.incidents(),
                        report.relations(),
                        report.schooling(),
                        report.note());
    }
}
