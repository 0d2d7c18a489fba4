package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/**
 * R1 from the trend of needs in behaviour and risk, as incidents are not recorded here: full when
 * none is above some and none rose, half when they fell by half or more, else none.
 */
final class RiskTrend implements Indicator {
    private static final Set<NeedDomain> RISKS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            NeedDomain.EMOTIONAL_REGULATION,
                            NeedDomain.SAFETY_TO_SELF,
                            NeedDomain.SAFETY_TO_OTHERS));
    private final StepDownPolicy.Limits limits;

    RiskTrend(StepDownPolicy.Limits limits) {
        this.limits = limits;
    }

    @Override
    public Aspect aspect() {
        return Aspect.BEHAVIOUR_AND_RISK;
    }

    @Override
    public Found of(Resident resident) {
        var latest = resident.findLatestNeeds();
        var before = resident.findNeedsBeforeLatest(limits.weeksApart());
        if (latest.isEmpty() || before.isEmpty()) {
            return Found.unknown(
                    "No two needs assessments %d weeks apart.".formatted(limits.weeksApart()));
        }
        Map<NeedDomain, Change> changes = changes(before.get(), latest.get());
        return changes.isEmpty()
                ? Found.unknown("Behaviour and risk were not assessed twice.")
                : judged(changes, latest.get().assessedOn());
    }

    private Map<NeedDomain, Change> changes(NeedsAssessment before, NeedsAssessment latest) {
        Map<NeedDomain, Change> changes = new TreeMap<>();
        for (NeedDomain domain : RISKS) {
            var was = before.findLevel(domain);
            var is = latest.findLevel(domain);
            if (was.isPresent() && is.isPresent()) {
                changes.put(domain, new Change(was.get().degree(), is.get().degree()));
            }
        }
        return changes;
    }

    private static Found judged(Map<NeedDomain, Change> changes, LocalDate asOf) {
        int was = changes.values().stream().mapToInt(Change::was).sum();
        int is = changes.values().stream().mapToInt(Change::is).sum();
        String value = "Levels in behaviour and risk went from %d to %d in all.".formatted(was, is);
        if (changes.values().stream().anyMatch(Change::isRise)) {
            return Found.none(value + " One rose.", asOf);
        }
        if (changes.values().stream().allMatch(c -> c.is() <= NeedLevel.SOME.degree())) {
            return Found.full(value + " None is above some.", asOf);
        }
        return 2 * is <= was ? Found.half(value, asOf) : Found.none(value, asOf);
    }

    private record Change(int was, int is) {
        boolean isRise() {
            return is > was;
        }
    }
}
