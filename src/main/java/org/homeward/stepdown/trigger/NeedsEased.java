package org.homeward.stepdown.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/**
 * T3: no need above moderate on two assessments that lie weeks apart, nor on any between them. A
 * domain nobody assessed says nothing; how many were assessed is part of the reason.
 */
public final class NeedsEased implements Trigger {
    private final StepDownPolicy.Limits limits;

    public NeedsEased(StepDownPolicy.Limits limits) {
        this.limits = limits;
    }

    @Override
    public String code() {
        return "T3";
    }

    @Override
    public String asksFor() {
        return "Every need at most %s on two assessments %d weeks or more apart."
                .formatted(word(limits.highestSteadyLevel()), limits.weeksApart());
    }

    @Override
    public String basis() {
        return "Oxfordshire Valuing Care: candidates are seen when need levels fall";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        return resident.findNeedsBeforeLatest(limits.weeksApart())
                .flatMap(earlier -> raisedSince(earlier, resident));
    }

    private Optional<FlagReason> raisedSince(NeedsAssessment earlier, Resident resident) {
        List<NeedsAssessment> steady =
                resident.needs().stream()
                        .filter(n -> !n.assessedOn().isBefore(earlier.assessedOn()))
                        .toList();
        if (!steady.stream().allMatch(this::isEased)) {
            return Optional.empty();
        }
        NeedsAssessment latest = steady.get(steady.size() - 1);
        return Optional.of(
                because(
                        "No need is above %s since the assessment of %s (%d of %d domains known)."
                                .formatted(
                                        word(limits.highestSteadyLevel()),
                                        Plain.day(earlier.assessedOn()),
                                        latest.levels().size(),
                                        NeedDomain.values().length),
                        "highest level " + word(latest.findHighest().orElseThrow()),
                        Optional.of(latest.assessedOn()),
                        "needs assessments of %s and %s"
                                .formatted(
                                        Plain.day(earlier.assessedOn()),
                                        Plain.day(latest.assessedOn()))));
    }

    private boolean isEased(NeedsAssessment assessment) {
        return assessment
                .findHighest()
                .filter(highest -> highest.compareTo(limits.highestSteadyLevel()) <= 0)
                .isPresent();
    }

    private static String word(NeedLevel level) {
        return level.name().toLowerCase(Locale.UK);
    }
}
