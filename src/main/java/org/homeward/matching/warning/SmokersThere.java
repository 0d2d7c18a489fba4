package org.homeward.matching.warning;

import java.util.List;
import org.homeward.domain.common.Answer;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy.Effect;
import org.homeward.matching.rule.NoSmokeWhereHarmful;

/**
 * H15 where the policy has it as a warning: smokers in the home of a child whom smoke would harm.
 */
public final class SmokersThere implements WarningRule {

    @Override
    public String code() {
        return "H15";
    }

    @Override
    public String label() {
        return "smokers there";
    }

    @Override
    public String basis() {
        return "Fostering Network advice on smoking, 2007; local policy";
    }

    private static final NoSmokeWhereHarmful RULE = new NoSmokeWhereHarmful();

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        return candidate.policy().cautions().smoking().effect() == Effect.WARNING
                        && candidate.household().dwelling().smoker() == Answer.YES
                ? RULE.reasons(candidate, "there are smokers in the household").stream()
                        .map(reason -> warning(reason.sentence()))
                        .toList()
                : List.of();
    }
}
