package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Relations;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/**
 * R5 from the home's newest report: full when the child trusts two adults or more and visits to a
 * family went well, half with one adult at least, none when the child trusts nobody.
 */
final class TrustedPeople implements Indicator {
    private final MarkRules.Relationships rules;

    TrustedPeople(MarkRules.Relationships rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.RELATIONSHIPS;
    }

    @Override
    public Found of(Resident resident) {
        return new Reports(resident)
                .findNewest(rules.reportAgeWeeks())
                .filter(report -> report.relations().trustedAdults().isPresent())
                .map(this::judged)
                .orElse(Found.unknown("No recent report says whom the child trusts."));
    }

    private Found judged(HomeReport report) {
        Relations relations = report.relations();
        int adults = relations.trustedAdults().orElseThrow();
        LocalDate asOf = report.span().until().minusDays(1);
        String value =
                "Trusts %s; overnight or weekend visits: %s."
                        .formatted(
                                adults == 0 ? "no adult" : Plain.count(adults, "adult", "adults"),
                                said(relations.visitsWentWell()));
        if (adults >= rules.adultsForFull() && relations.visitsWentWell() == Answer.YES) {
            return Found.full(value, asOf);
        }
        return adults >= rules.adultsForHalf() ? Found.half(value, asOf) : Found.none(value, asOf);
    }

    private static String said(Answer wentWell) {
        return switch (wentWell) {
            case YES -> "went well";
            case NO -> "did not go well";
            case UNKNOWN -> "none known";
        };
    }
}
