package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;

/** The search for a family that a review asked for. */
final class AgreedSearch {
    private AgreedSearch() {}

    static PlacementRequest of(
            RequestId id, ChildId child, ReviewId review, Timing timing, String wish) {
        return new PlacementRequest(
                id,
                List.of(child),
                CareType.STEP_DOWN,
                timing,
                TogetherPlan.ALL,
                new Requirements(Set.of(), Set.of(Requirements.VEHICLE)),
                new Wishes(wish, Optional.of(timing.madeOn().minusDays(6))),
                new RequestOrigin("", Optional.of(review)));
    }

    static Timing planned(LocalDate made, LocalDate neededBy) {
        return new Timing(made, neededBy, Urgency.PLANNED);
    }
}
