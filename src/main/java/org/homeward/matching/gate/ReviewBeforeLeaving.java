package org.homeward.matching.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.position.CarePosition;

/**
 * G5: a child leaves a placement only after a review of their case, so that nobody moves out of a
 * home unseen. It is not asked for where there is no placement to leave, or in an emergency, when
 * an immediate risk lets the move come first.
 */
public final class ReviewBeforeLeaving implements Gate {

    @Override
    public String code() {
        return "G5";
    }

    @Override
    public String label() {
        return "review before leaving";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 14";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        if (candidate.search().request().isEmergency()) {
            return GateState.notNeeded(
                    this, "In an emergency the move may come first; say what the risk is");
        }
        if (candidate.search().request().type().isStay()) {
            return GateState.notNeeded(this, "A short stay ends no placement");
        }
        Desk desk = new Desk(candidate);
        List<PartState> parts =
                candidate.children().stream()
                        .map(SearchedChild::id)
                        .filter(child -> leaves(child, candidate))
                        .map(
                                child ->
                                        desk.forChild(
                                                GatePart.REVIEW_HELD,
                                                child,
                                                "A review of the case of %s has to be held before"
                                                                .formatted(child)
                                                        + " the present placement ends"))
                        .toList();
        return parts.isEmpty()
                ? GateState.notNeeded(this, "No child leaves a placement for it")
                : GateState.of(this, parts);
    }

    private static boolean leaves(ChildId child, Candidate candidate) {
        CarePosition position = candidate.search().position();
        LocalDate day = candidate.startsOn();
        Optional<Placement> now =
                position.findPlacementOn(child, day)
                        .or(() -> position.findPlacementOn(child, position.asAt()));
        return now.isPresent()
                ? now.flatMap(placement -> placement.where().findHousehold())
                        .filter(candidate.household().id()::equals)
                        .isEmpty()
                : position.history(child)
                        .findOn(position.asAt())
                        .filter(episode -> !episode.legal().isShortBreak())
                        .isPresent();
    }
}
