package org.homeward.stepdown.readiness;

import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/** R2: full when none is intensive and two or more fell, half when none is intensive. */
final class NeedLevels implements Indicator {
    private final MarkRules.Needs rules;

    NeedLevels(MarkRules.Needs rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.NEED_LEVELS;
    }

    @Override
    public Found of(Resident resident) {
        return resident.findLatestNeeds()
                .filter(latest -> latest.findHighest().isPresent())
                .map(latest -> judged(latest, resident))
                .orElse(Found.unknown("Needs have not been assessed."));
    }

    private Found judged(NeedsAssessment latest, Resident resident) {
        long intensive = intensive(latest, rules);
        if (intensive > 0) {
            return Found.none(
                    Plain.count(intensive, "need is intensive.", "needs are intensive."),
                    latest.assessedOn());
        }
        long fell =
                resident.findNeedsBeforeLatest(rules.weeksApart())
                        .map(before -> fell(before, latest))
                        .orElse(0L);
        String value =
                "None is intensive; %s fell.".formatted(Plain.count(fell, "level", "levels"));
        return fell >= rules.fallsForFull()
                ? Found.full(value, latest.assessedOn())
                : Found.half(value, latest.assessedOn());
    }

    /** Held by any intensive need, and while needs are not assessed. */
    static Gate gate(Resident resident, MarkRules.Needs rules) {
        return resident.findLatestNeeds()
                .filter(latest -> latest.findHighest().isPresent())
                .map(
                        latest ->
                                intensive(latest, rules) == 0
                                        ? new Gate("R2", Answer.YES, "No need is intensive.")
                                        : new Gate(
                                                "R2",
                                                Answer.NO,
                                                "A need is at intensive level (%s)."
                                                        .formatted(Plain.day(latest.assessedOn()))))
                .orElse(new Gate("R2", Answer.UNKNOWN, "Needs have not been assessed."));
    }

    private static long intensive(NeedsAssessment assessment, MarkRules.Needs rules) {
        return assessment.levels().values().stream()
                .filter(level -> level.compareTo(rules.closedFrom()) >= 0)
                .count();
    }

    private static long fell(NeedsAssessment before, NeedsAssessment latest) {
        return latest.levels().entrySet().stream()
                .filter(
                        now ->
                                before.findLevel(now.getKey())
                                        .filter(was -> was.compareTo(now.getValue()) > 0)
                                        .isPresent())
                .count();
    }
}
