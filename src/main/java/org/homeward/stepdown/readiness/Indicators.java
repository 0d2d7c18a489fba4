package org.homeward.stepdown.readiness;

import java.util.List;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/** All indicators with the weights of a policy. */
public final class Indicators {
    private final StepDownPolicy policy;
    private final List<Indicator> all;

    public Indicators(StepDownPolicy policy) {
        this.policy = policy;
        this.all =
                List.of(
                        new RiskTrend(policy.limits()),
                        new NeedLevels(policy.limits()),
                        new ChildsWish(policy.marks().wishes()),
                        new EmotionalHealth(),
                        new NotKeptHere(
                                Aspect.RELATIONSHIPS,
                                "Ask at the review: trusted adults, overnight and weekend visits."),
                        new RightSetting(),
                        new TimeInResidence(),
                        new AgeNow(),
                        new NotKeptHere(
                                Aspect.EDUCATION,
                                "Ask at the review: attendance, exams, and whether a move keeps"
                                        + " the school."),
                        new MissingLately(policy.marks().going()));
    }

    public Readiness of(Resident resident) {
        return new Readiness(
                all.stream().map(indicator -> mark(indicator, resident)).toList(),
                List.of(NeedLevels.gate(resident), ChildsWish.gate(resident)),
                policy.bands());
    }

    private Mark mark(Indicator indicator, Resident resident) {
        Indicator.Found found = indicator.of(resident);
        return new Mark(
                indicator.aspect(),
                found.level(),
                policy.weight(indicator.aspect()),
                found.value(),
                found.asOf());
    }
}
