package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.HomeReport;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/**
 * R1 from the incidents that the home reports: none after a serious one in the last weeks, full
 * when there was no serious one in all the weeks looked at, half when all incidents fell by half or
 * more against as many weeks before. A home that reports nothing is not a quiet home: unknown.
 */
final class BehaviourAndRisk implements Indicator {
    private final MarkRules.Risk rules;

    BehaviourAndRisk(MarkRules.Risk rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.BEHAVIOUR_AND_RISK;
    }

    @Override
    public Found of(Resident resident) {
        var reports = new Reports(resident);
        return reports.findNewest(rules.reportAgeWeeks())
                .map(newest -> upTo(newest.span().until(), reports))
                .orElse(
                        Found.unknown(
                                "No report of the home about the last %d weeks."
                                        .formatted(rules.reportAgeWeeks())));
    }

    private Found upTo(LocalDate end, Reports reports) {
        LocalDate asOf = end.minusDays(1);
        DateSpan lately = DateSpan.of(end.minusWeeks(rules.weeks()), end);
        DateSpan last = DateSpan.of(end.minusWeeks(rules.seriousWeeks()), end);
        OptionalDouble serious = reports.findSum(lately, incidents -> incidents.serious());
        if (serious.isEmpty()) {
            return Found.unknown(
                    "Reports that count serious incidents do not cover %d weeks."
                            .formatted(rules.weeks()));
        }
        if (hasSerious(reports, last)) {
            return Found.none(
                    "A serious incident in the last %d weeks reported."
                            .formatted(rules.seriousWeeks()),
                    asOf);
        }
        if (!hasSerious(reports, lately)) {
            return Found.full("No serious incident in %d weeks.".formatted(rules.weeks()), asOf);
        }
        return compared(reports, lately, asOf);
    }

    private Found compared(Reports reports, DateSpan lately, LocalDate asOf) {
        DateSpan before = DateSpan.of(lately.start().minusWeeks(rules.weeks()), lately.start());
        OptionalDouble now = reports.findSum(lately, incidents -> incidents.all());
        OptionalDouble was = reports.findSum(before, incidents -> incidents.all());
        if (now.isEmpty() || was.isEmpty()) {
            return Found.unknown(
                    "A serious incident in %d weeks, and no reports that cover the %d before."
                            .formatted(rules.weeks(), rules.weeks()));
        }
        double fall = was.getAsDouble() - now.getAsDouble();
        String value =
                "%s in %d weeks after %s, with a serious one."
                        .formatted(
                                Plain.count(Math.round(now.getAsDouble()), "incident", "incidents"),
                                rules.weeks(),
                                Plain.number(Math.round(was.getAsDouble())));
        return fall > 0 && 100 * fall >= rules.fallPercent() * was.getAsDouble()
                ? Found.half(value, asOf)
                : Found.none(value, asOf);
    }

    /** A serious incident whose day is not told may have been on any day of its report. */
    private static boolean hasSerious(Reports reports, DateSpan days) {
        return reports.listIn(days).stream()
                .filter(report -> report.incidents().serious().orElse(0) > 0)
                .anyMatch(report -> isIn(report, days));
    }

    private static boolean isIn(HomeReport report, DateSpan days) {
        return report.incidents()
                .lastSerious()
                .map(day -> !day.isBefore(days.start()))
                .orElse(true);
    }
}
