package org.homeward.stepdown.readiness;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/** All indicators with the weights of a policy. */
public final class Indicators {
    private final StepDownPolicy policy;
    private final List<Indicator> all;

    public Indicators(StepDownPolicy policy) {
        this.policy = policy;
        MarkRules rules = policy.marks();
        this.all =
                List.of(
                        new BehaviourAndRisk(rules.risk()),
                        new NeedLevels(rules.needs()),
                        new ChildsWish(rules.wishes()),
                        new EmotionalHealth(rules.emotions()),
                        new TrustedPeople(rules.relationships()),
                        new RightSetting(),
                        new TimeInResidence(rules.times()),
                        new AgeNow(rules.times()),
                        new SchoolNow(rules.education()),
                        new SafeAndHome(rules.going()));
    }

    /** As at the day of the resident; it holds for as many weeks as the policy says. */
    public Readiness of(Resident resident) {
        Optional<Resident> before = resident.findBefore(policy.limits().trendWeeks());
        return new Readiness(
                all.stream().map(indicator -> mark(indicator, resident, before)).toList(),
                List.of(
                        NeedLevels.gate(resident, policy.marks().needs()),
                        ChildsWish.gate(resident)),
                policy.bands(),
                Support.of(resident.findLatestNeeds(), policy.support()),
                resident.asAt(),
                resident.asAt().plusWeeks(policy.cadence().expiryWeeks()));
    }

    private Mark mark(Indicator indicator, Resident resident, Optional<Resident> before) {
        Indicator.Found found = indicator.of(resident);
        return new Mark(
                indicator.aspect(),
                found.level(),
                policy.weight(indicator.aspect()),
                found.value(),
                found.asOf(),
                found.asOf()
                        .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, resident.asAt())))
                        .orElse(OptionalLong.empty()),
                Trend.of(before.flatMap(then -> indicator.of(then).level()), found.level()));
    }
}
