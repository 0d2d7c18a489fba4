package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Incidents;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/**
 * R10 from the home's reports: full when none of missing, exploitation and substance use was
 * reported in the last weeks, half when they were fewer than in as many weeks before, else none.
 * Missing periods of the return can only lower it.
 */
final class SafeAndHome implements Indicator {
    private final MarkRules.Going rules;

    SafeAndHome(MarkRules.Going rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.MISSING;
    }

    @Override
    public Found of(Resident resident) {
        Found reported = reported(resident);
        return byPeriods(resident)
                .filter(
                        periods ->
                                reported.level().isEmpty()
                                        ? periods.level().equals(Optional.of(Mark.Level.NONE))
                                        : isLower(periods, reported))
                .orElse(reported);
    }

    private static boolean isLower(Found one, Found other) {
        return one.level().orElseThrow().compareTo(other.level().orElseThrow()) < 0;
    }

    private Found reported(Resident resident) {
        var reports = new Reports(resident);
        return reports.findNewest(rules.reportAgeWeeks())
                .map(newest -> reported(reports, newest.span().until()))
                .orElse(
                        Found.unknown(
                                "No report of the home about the last %d weeks."
                                        .formatted(rules.reportAgeWeeks())));
    }

    private Found reported(Reports reports, LocalDate end) {
        DateSpan lately = DateSpan.of(end.minusWeeks(rules.weeks()), end);
        DateSpan before = DateSpan.of(lately.start().minusWeeks(rules.weeks()), lately.start());
        OptionalDouble now = findSum(reports, lately);
        if (now.isEmpty()) {
            return Found.unknown(
                    "Reports on missing, exploitation and substances do not cover %d weeks."
                            .formatted(rules.weeks()));
        }
        LocalDate asOf = end.minusDays(1);
        if (now.getAsDouble() == 0) {
            return Found.full(
                    "Not missing, no exploitation, no substances in %d weeks."
                            .formatted(rules.weeks()),
                    asOf);
        }
        OptionalDouble was = findSum(reports, before);
        String value =
                "Missing, exploitation or substances: %s in %d weeks, %s before."
                        .formatted(
                                round(now),
                                rules.weeks(),
                                was.isEmpty() ? "not known" : round(was));
        return was.isPresent() && now.getAsDouble() < was.getAsDouble()
                ? Found.half(value, asOf)
                : Found.none(value, asOf);
    }

    private static String round(OptionalDouble sum) {
        return Plain.number(Math.round(Math.ceil(sum.orElse(0))));
    }

    private static OptionalDouble findSum(Reports reports, DateSpan days) {
        OptionalDouble missing = sum(reports, days, incidents -> incidents.missing());
        OptionalDouble exploited = sum(reports, days, incidents -> incidents.exploitation());
        OptionalDouble substance = sum(reports, days, incidents -> incidents.substance());
        return missing.isPresent() && exploited.isPresent() && substance.isPresent()
                ? OptionalDouble.of(
                        missing.getAsDouble() + exploited.getAsDouble() + substance.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble sum(
            Reports reports, DateSpan days, Function<Incidents, OptionalInt> figure) {
        return reports.findSum(days, figure);
    }

    /** What missing periods alone say; empty when none touches the last weeks. */
    private Optional<Found> byPeriods(Resident resident) {
        LocalDate today = resident.asAt();
        LocalDate lately = today.minusWeeks(rules.weeks());
        long now = during(resident, lately, today.plusDays(1));
        if (now == 0) {
            return Optional.empty();
        }
        long before = during(resident, lately.minusWeeks(rules.weeks()), lately);
        String value =
                "%s in %d weeks, %d in the %d before."
                        .formatted(
                                Plain.count(now, "missing period", "missing periods"),
                                rules.weeks(),
                                before,
                                rules.weeks());
        boolean open = resident.missingPeriods().stream().anyMatch(m -> m.span().contains(today));
        return Optional.of(
                now < before && !open ? Found.half(value, today) : Found.none(value, today));
    }

    private static long during(Resident resident, LocalDate from, LocalDate until) {
        return resident.missingPeriods().stream().filter(m -> touches(m, from, until)).count();
    }

    /** A period that began and ended on one day counts on that day. */
    private static boolean touches(MissingPeriod missing, LocalDate from, LocalDate until) {
        return missing.span().start().isBefore(until)
                && (missing.span().until().isAfter(from) || missing.span().start().equals(from));
    }
}
