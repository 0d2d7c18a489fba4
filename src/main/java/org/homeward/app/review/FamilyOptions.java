package org.homeward.app.review;

import java.util.List;
import java.util.Optional;
import org.homeward.app.ReviewPaper;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.shortlist.MatchProposal;

/**
 * Homes there are for a child now, as the matching engine finds them; without one, what would make
 * one. It shows what is possible and says nothing of whether it is right.
 *
 * @param request the open search that it answers; empty while there is none
 * @param homes that could take the child, best first
 * @param nearest when there is no home: single changes that would make one, the smallest first
 * @param ruledOut how many homes cannot take the child as things are
 * @param news what is new since the last review
 */
public record FamilyOptions(
        Optional<RequestId> request,
        List<Option> homes,
        List<NearMiss> nearest,
        int ruledOut,
        List<String> news) {
    private static final int NEAREST_KEPT = 5;

    public FamilyOptions {
        homes = List.copyOf(homes);
        nearest = List.copyOf(nearest);
        news = List.copyOf(news);
    }

    /**
     * One home.
     *
     * @param types kinds of fostering under which it could take the child
     */
    public record Option(MatchProposal proposal, List<CareType> types) {
        public Option {
            types = List.copyOf(types);
        }

        public HouseholdId household() {
            return proposal.household().id();
        }
    }

    /** As it is kept with a review. */
    ReviewPaper.Options kept() {
        return new ReviewPaper.Options(
                homes.stream().map(Option::household).toList(),
                nearest.stream().limit(NEAREST_KEPT).map(NearMiss::sentence).toList());
    }
}
