package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildName;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.stepdown.aftercare.Aftercare;
import org.homeward.stepdown.journey.Journey;

/**
 * One child's way from a children's home to a family, as at a day.
 *
 * @param journey how far the child has come; empty for a child of whom nothing asks
 * @param agreed the review under which the move is prepared; empty while there is none
 * @param plan the newest plan of a move
 * @param planStands the review of the plan still stands
 * @param family name of the household of the plan; empty until one is chosen
 * @param moves placements with families that came from reviews, newest first
 */
public record JourneyPage(
        ChildName child,
        LocalDate asAt,
        Optional<Journey> journey,
        Optional<StepDownReview> agreed,
        Optional<TransitionPlan> plan,
        boolean planStands,
        String family,
        List<Move> moves) {
    public JourneyPage {
        moves = List.copyOf(moves);
    }

    /**
     * A move to a family and what came after it.
     *
     * @param family name of the household
     * @param care check-ins, the first visit and what warns early
     * @param visits since the move, newest first
     */
    public record Move(
            Placement placement,
            String family,
            Aftercare care,
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
            return care.stay().span().contains(day);
        }
    }

    /** The move that goes on; empty before it and after it ended. */
    public Optional<Move> findMoved() {
        return moves.stream().filter(move -> move.isOn(asAt)).findFirst();
    }
}
