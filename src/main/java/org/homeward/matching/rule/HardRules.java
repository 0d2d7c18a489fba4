package org.homeward.matching.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return ALL.stream().flatMap(rule -> rule.brokenBy(candidate).stream()).toList();
    }

    /** Codes of the rules that an emergency may set aside for this candidate. */
    public static Set<String> overridable(Candidate candidate) {
        return ALL.stream()
                .filter(rule -> rule.strength(candidate) == Strength.OVERRIDABLE)
                .map(HardRule::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every open question of every rule. */
    public static List<Reason> openQuestions(Candidate candidate) {
        return ALL.stream().flatMap(rule -> rule.openFor(candidate).stream()).toList();
    }
}
