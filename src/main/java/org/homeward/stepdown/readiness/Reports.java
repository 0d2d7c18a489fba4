package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.stepdown.Resident;

/**
 * Reports of homes about a child in this stay. The newest speaks for the present only while the
 * next one is not missing: it is no older than the policy allows and no older than its own days. A
 * figure over some weeks is known only when reports with that figure cover every day of them, so
 * that a report left out never makes a child look quieter.
 */
final class Reports {
    private final List<HomeReport> reports;
    private final LocalDate day;

    Reports(Resident resident) {
        this.reports = resident.reports();
        this.day = resident.asAt();
    }

    /** The report with the latest last day, when it is recent enough to speak for the day. */
    Optional<HomeReport> findNewest(int ageWeeks) {
        return reports.stream()
                .reduce((first, second) -> second)
                .filter(newest -> age(newest) <= Math.min(7L * ageWeeks, length(newest)));
    }

    /** Days from the last day of a report to the day. */
    private long age(HomeReport report) {
        return ChronoUnit.DAYS.between(report.span().until(), day) + 1;
    }

    /** Reports are monthly or shorter; a shorter one is followed sooner. */
    private static long length(HomeReport report) {
        return report.span().daysTo(report.span().until());
    }

    /** Reports that touch some days. */
    List<HomeReport> listIn(DateSpan days) {
        return reports.stream().filter(report -> report.span().overlaps(days)).toList();
    }

    /** A figure added up over some days; empty unless reports that know it cover all of them. */
    OptionalDouble findSum(DateSpan days, Function<Incidents, OptionalInt> figure) {
        List<HomeReport> known =
                listIn(days).stream()
                        .filter(report -> figure.apply(report.incidents()).isPresent())
                        .toList();
        if (known.size() < listIn(days).size() || !covers(known, days)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                known.stream().mapToDouble(report -> share(report, days, figure)).sum());
    }

    /** Of a report that reaches beyond the days, as much as its days inside. */
    private static double share(
            HomeReport report, DateSpan days, Function<Incidents, OptionalInt> figure) {
        double inside = report.span().daysWithin(days.start(), days.until());
        return figure.apply(report.incidents()).orElse(0) * inside / length(report);
    }

    private static boolean covers(List<HomeReport> known, DateSpan days) {
        return days.start()
                .datesUntil(days.until())
                .allMatch(each -> known.stream().anyMatch(r -> r.span().contains(each)));
    }
}
