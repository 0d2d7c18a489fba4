package org.homeward.matching.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/**
 * The hard rules in the order in which a home is counted under the first it breaks: what holds for
 * every child first, what depends on the children last.
 */
public final class HardRules {

    private static final List<HardRule> ALL =
            List.of(
                    new ApprovalLive(),
                    new ConnectedPersonOnly(),
                    new WithinApprovedNumber(),
                    new AvailableThroughout(),
                    new WithinApprovedAges(),
                    new SexWithinTerms(),
                    new TypeWithinTerms(),
                    new WithinFosteringLimit(),
                    new BedroomForEveryChild(),
                    new NoSharingAfterHarm(),
                    new NobodyToKeepApart(),
                    new ClearOfPlacesToAvoid(),
                    new AloneWhereEssential(),
                    new AdaptedWhereNeeded(),
                    new NoAnimalsWhereHarmful(),
                    new NoSmokeWhereHarmful(),
                    new EveryEssentialItem());

    private HardRules() {}

    public static List<HardRule> listAll() {
        return ALL;
    }

    /** Every reason of every rule; empty when the home may be proposed. */
    public static List<Reason> reasonsAgainst(Candidate candidate) {
        var against = new ArrayList<Reason>();
        for (HardRule rule : ALL) {
            against.addAll(rule.brokenBy(candidate));
        }
        return against;
    }

    /** Codes of the rules that an emergency may set aside for this candidate. */
    public static Set<String> overridable(Candidate candidate) {
        var codes = new HashSet<String>();
        for (HardRule rule : ALL) {
            if (rule.strength(candidate) == Strength.OVERRIDABLE) {
                codes.add(rule.code());
            }
        }
        return codes;
    }

    /** Every open question of every rule. */
    public static List<Reason> openQuestions(Candidate candidate) {
        var open = new ArrayList<Reason>();
        for (HardRule rule : ALL) {
            open.addAll(rule.openFor(candidate));
        }
        return open;
    }
}
