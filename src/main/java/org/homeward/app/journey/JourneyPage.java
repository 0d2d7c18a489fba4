package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildName;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.TransitionPlan;

/**
 * One child's way from a children's home to a family, as at a day.
 *
 * @param agreed the review under which the move is prepared; empty while there is none
 * @param request the search for a family that the review began
 * @param plan the newest plan of a move, also when its review no longer stands
 * @param family name of the household of the plan; empty until one is chosen
 * @param moves placements with families that came from reviews, newest first
 */
public record JourneyPage(
        ChildName child,
        LocalDate asAt,
        Optional<StepDownReview> agreed,
        Optional<RequestId> request,
        Optional<TransitionPlan> plan,
        String family,
        List<Move> moves) {
    public JourneyPage {
        moves = List.copyOf(moves);
    }

    /**
     * A move to a family and what came after it.
     *
     * @param family name of the household
     * @param visits since the move, newest first
     */
    public record Move(
            Placement placement,
            String family,
            CheckTrack track,
            List<EarlySign> signs,
            List<Visit> visits,
            List<Disruption> disruptions,
            Optional<PlacementEnding> ending) {
        public Move {
            signs = List.copyOf(signs);
            visits = List.copyOf(visits);
            disruptions = List.copyOf(disruptions);
        }

        public boolean isOn(LocalDate day) {
            return placement.isOn(day);
        }
    }

    /** The move that goes on; empty before it and after it ended. */
    public Optional<Move> findMoved() {
        return moves.stream().filter(move -> move.isOn(asAt)).findFirst();
    }
}
