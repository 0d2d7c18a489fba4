package org.homeward.matching.shortlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.rule.HardRules;

/**
 * Every household of the authority, looked at for one request: those that break no rule, best
 * first, and those that are ruled out, with why. Nothing is left out and nobody is placed by it.
 *
 * @param asAt the day the records were looked at
 * @param startsOn the day the home is needed
 * @param policy in force when the list was made
 */
public record Shortlist(
        PlacementRequest request,
        LocalDate asAt,
        LocalDate startsOn,
        MatchPolicy policy,
        List<MatchProposal> proposals,
        List<RuledOut> ruledOut) {

    public Shortlist {
        proposals = List.copyOf(proposals);
        ruledOut = List.copyOf(ruledOut);
    }

    public String policyVersion() {
        return policy.version();
    }

    public Optional<MatchProposal> findProposal(HouseholdId household) {
        return proposals.stream().filter(p -> p.household().id().equals(household)).findFirst();
    }

    public Optional<RuledOut> findRuledOut(HouseholdId household) {
        return ruledOut.stream().filter(r -> r.household().id().equals(household)).findFirst();
    }

    public int households() {
        return proposals.size() + ruledOut.size();
    }

    /** Rules that ruled homes out, with how many homes broke each; a home counts for each rule. */
    public List<RuleCount> counts() {
        return HardRules.listAll().stream()
                .map(rule -> new RuleCount(rule, count(rule.code())))
                .filter(count -> count.homes() > 0)
                .toList();
    }

    /** Such as {@code 450 households: 210 full, 40 not available, 200 possible}: each home once. */
    public String sentence() {
        var firsts = new LinkedHashMap<String, Integer>();
        for (HardRule rule : HardRules.listAll()) {
            firsts.put(rule.code(), 0);
        }
        ruledOut.forEach(home -> firsts.merge(home.because().get(0).code(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        for (HardRule rule : HardRules.listAll()) {
            int homes = firsts.getOrDefault(rule.code(), 0);
            if (homes > 0) {
                parts.add(homes + " " + rule.label());
            }
        }
        parts.add(proposals.size() + " possible");
        return "%d households: %s".formatted(households(), String.join(", ", parts));
    }

    private int count(String code) {
        return (int) ruledOut.stream().filter(home -> home.breaks(code)).count();
    }

    /** How many homes a rule ruled out. */
    public record RuleCount(HardRule rule, int homes) {}
}
