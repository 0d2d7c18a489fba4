package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.Wish;

/** The figures of the first policy: a proposal drawn from practice, not validated. */
final class StandardPolicy {
    private static final int REPORT_AGE_WEEKS = 4;

    private StandardPolicy() {}

    static StepDownPolicy make() {
        return new StepDownPolicy(
                "2026-2",
                LocalDate.of(2026, 11, 1),
                new StepDownPolicy.Limits(26, 8, NeedLevel.MODERATE, 12),
                Aspect.standardWeights(),
                new StepDownPolicy.Bands(70, 50),
                marks(),
                new WorkRules(
                        new Cadence(4, 12, 26, 2, 10, 26, 12),
                        new Ledger(2, 2),
                        new AfterMove(grace(), 7, 2, 4, 4, 8, 12, 24),
                        new SupportRules(NeedLevel.MODERATE, 4, support())),
                List.of(
                        "Triggers, indicators and weights: Homeward's own proposal from published"
                                + " practice (Oxfordshire, Lancashire and Birmingham step-down"
                                + " work); not validated.",
                        "Child's wish: Children Act 1989 s22(4)-(5).",
                        "Suitability words: placements data standard v2, July 2025.",
                        "Stages after the move: a published step-down service (12 weeks of"
                                + " settlement, 12 of stabilisation, maintenance to week 52).",
                        "First visit within a week: Care Planning Regulations 2010 reg 28.",
                        "Check-ins dense to week 14: evaluation of Birmingham's step-down"
                                + " programme, 2017 (5 of 6 disruptions before week 14)."));
    }

    private static MarkRules marks() {
        return new MarkRules(
                new MarkRules.Risk(12, REPORT_AGE_WEEKS, 4, 50),
                new MarkRules.Needs(NeedLevel.INTENSIVE, 2, 8),
                new MarkRules.Wishes(List.of(Wish.YES), List.of(Wish.YES_BUT, Wish.NOT_SURE)),
                new MarkRules.Emotions(16, 20, 5),
                new MarkRules.Relationships(2, 1, REPORT_AGE_WEEKS),
                new MarkRules.Times(6, 18, 12, 15),
                new MarkRules.Education(90, 11, 4, 6, REPORT_AGE_WEEKS),
                new MarkRules.Going(8, REPORT_AGE_WEEKS));
    }

    private static Map<CheckPoint, Integer> grace() {
        Map<CheckPoint, Integer> days = new EnumMap<>(CheckPoint.class);
        for (CheckPoint point : CheckPoint.values()) {
            days.put(point, grace(point));
        }
        return days;
    }

    /** The sooner a check-in comes after the move, the less it may wait. */
    private static int grace(CheckPoint point) {
        if (point.compareTo(CheckPoint.DAY_7) <= 0) {
            return 1;
        }
        return point.compareTo(CheckPoint.WEEK_14) <= 0 ? 3 : 7;
    }

    private static Map<SupportLevel, List<String>> support() {
        return Map.of(
                SupportLevel.STANDARD,
                List.of("Supervising social worker as for every family", "Usual training"),
                SupportLevel.ENHANCED,
                List.of(
                        "Supervising social worker every week",
                        "Therapist for child and carer",
                        "Planned respite",
                        "Mentor who was in care"),
                SupportLevel.INTENSIVE,
                List.of(
                        "Team around the family",
                        "Somebody to ring day and night",
                        "Retainer for the carer",
                        "Education worker"));
    }
}
