package org.homeward.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Search;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.criterion.Criterion;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.gate.Gate;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.PartState;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.warning.Warning;
import org.homeward.matching.warning.WarningRule;
import org.homeward.position.CarePosition;

/** What rules and criteria say of each household for request R1, as lines of text. */
public final class Verdicts {

    private Verdicts() {}

    /** {@code Okafor: kept} or every reason, in the order of the households' names. */
    public static String of(HardRule rule, Given given) {
        return lines(given, candidate -> words(rule.brokenBy(candidate), "kept"));
    }

    /** The same under another policy than the standard. */
    public static String of(HardRule rule, Given given, MatchPolicy policy) {
        return lines(given, policy, candidate -> words(rule.brokenBy(candidate), "kept"));
    }

    /** What a warning rule raises. */
    public static String of(WarningRule rule, Given given) {
        return lines(
                given,
                candidate ->
                        words(
                                rule.raisedBy(candidate).stream().map(Warning::asReason).toList(),
                                "none"));
    }

    /** What the rule could not decide. */
    public static String openOf(HardRule rule, Given given) {
        return lines(given, candidate -> words(rule.openFor(candidate), "nothing open"));
    }

    /** Such as {@code Okafor: missing: PLACEMENT_PLAN missing} or why it is not needed. */
    public static String of(Gate gate, Given given) {
        return lines(given, candidate -> words(gate.stateFor(candidate)));
    }

    private static String words(GateState state) {
        return state.parts().isEmpty()
                ? state.status().label() + ": " + state.sentence()
                : state.parts().stream()
                        .map(part -> part.part() + " " + words(part))
                        .collect(Collectors.joining(" + "));
    }

    private static String words(PartState part) {
        String child = part.about().child().map(id -> " " + id).orElse("");
        String by = part.by().map(day -> " by " + day).orElse("");
        return part.status().label() + child + by;
    }

    /** Such as {@code Okafor: 5.2 of 7, 2.0 miles from home, straight line}. */
    public static String of(Criterion criterion, Given given) {
        return of(criterion, given, MatchPolicy.standard());
    }

    /** The same under another policy. */
    public static String of(Criterion criterion, Given given, MatchPolicy policy) {
        return lines(
                given,
                policy,
                candidate ->
                        candidate.children().stream()
                                .map(child -> words(criterion, child, candidate))
                                .collect(Collectors.joining(" + ")));
    }

    private static String words(Criterion criterion, SearchedChild child, Candidate candidate) {
        Judgement judgement = criterion.judge(child, candidate);
        MatchPolicy policy = candidate.policy();
        String points =
                judgement
                        .points(policy)
                        .map(p -> "%.1f of %.1f".formatted(p, judgement.outOf(policy)))
                        .orElse(judgement.applies() ? "unknown" : "does not apply");
        return points + ", " + judgement.sentence();
    }

    private static String lines(Given given, Function<Candidate, String> verdict) {
        return lines(given, MatchPolicy.standard(), verdict);
    }

    private static String lines(
            Given given, MatchPolicy policy, Function<Candidate, String> verdict) {
        CarePosition position = given.position();
        var search = Search.of(position.request(RequestId.of("R1")), position, new MileMap());
        return position.supply().listHouseholds().stream()
                .map(household -> Candidate.of(household, search, policy))
                .map(c -> c.household().name() + ": " + verdict.apply(c))
                .collect(Collectors.joining("\n"));
    }

    private static String words(List<Reason> reasons, String none) {
        return reasons.isEmpty()
                ? none
                : reasons.stream().map(Reason::sentence).collect(Collectors.joining(" + "));
    }
}
