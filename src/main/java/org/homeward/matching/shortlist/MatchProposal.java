package org.homeward.matching.shortlist;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Reason;
import org.homeward.matching.warning.Warning;

/**
 * A home that breaks no hard rule, with how it fits and why. A good mean never hides one child's
 * bad fit: the fit of a group is that of the child for whom the home fits least.
 *
 * @param open what could not be checked and has to be found out
 * @param warnings what a person has to take notice of when deciding
 * @param milesToSchool farthest of the children's schools; empty when none is known
 * @param daysWithout days since a child was last placed there; 0 when one is, empty when never
 */
public record MatchProposal(
        Household household,
        Band band,
        List<ChildFit> children,
        List<Reason> open,
        List<Warning> warnings,
        OptionalDouble milesToSchool,
        OptionalLong daysWithout) {

    /** Better bands first, then fit, then school, then longest without a child, then id. */
    public static final Comparator<MatchProposal> BEST_FIRST =
            Comparator.comparing(MatchProposal::band)
                    .thenComparing(Comparator.comparingInt(MatchProposal::fit).reversed())
                    .thenComparingDouble(p -> p.milesToSchool().orElse(Double.MAX_VALUE))
                    .thenComparing(
                            Comparator.comparingLong(
                                            (MatchProposal p) ->
                                                    p.daysWithout().orElse(Long.MAX_VALUE))
                                    .reversed())
                    .thenComparing(p -> p.household().id());

    public MatchProposal {
        children = List.copyOf(children);
        open = List.copyOf(open);
        warnings = List.copyOf(warnings);
    }

    /** Out of 100, of the child for whom the home fits least. */
    public int fit() {
        return children.stream().mapToInt(ChildFit::fit).min().orElse(0);
    }

    /** Out of 100, the mean over the children. */
    public int mean() {
        return (int) Math.round(children.stream().mapToInt(ChildFit::fit).average().orElse(0));
    }

    /** Per cent known, of the child of whom least is known. */
    public int completeness() {
        return children.stream().mapToInt(ChildFit::completeness).min().orElse(0);
    }
}
