package org.homeward.matching.change;

import java.util.Comparator;
import java.util.Optional;
import org.homeward.domain.carer.Household;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;

/**
 * A home that one change would make possible, or lift into a better band. All rules were asked
 * again with the change; nothing is guessed.
 *
 * @param proposal how the home would fit with the change
 * @param before the band without the change; empty when the home is ruled out without it
 */
public record NearMiss(
        Household household, Change change, MatchProposal proposal, Optional<Band> before) {

    /** What asks for least first, then the better match, then names. */
    public static final Comparator<NearMiss> SMALLEST_FIRST =
            Comparator.comparing((NearMiss miss) -> miss.change().kind())
                    .thenComparingInt(miss -> miss.change().amount())
                    .thenComparing(miss -> miss.proposal().band())
                    .thenComparing(
                            Comparator.comparingInt((NearMiss miss) -> miss.proposal().fit())
                                    .reversed())
                    .thenComparing(miss -> miss.household().id())
                    .thenComparing(miss -> miss.change().sentence());

    /** Such as {@code H12: Approval for ages 3 to 11 instead of 5 to 11. Possible, fit 71.} */
    public String sentence() {
        return "%s: %s. %s, fit %d of 100%s."
                .formatted(
                        household.id(),
                        change.sentence(),
                        proposal.band().label(),
                        proposal.fit(),
                        before.map(band -> ", now " + band.label()).orElse(""));
    }
}
