package org.homeward.stepdown.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.CareReview;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Readiness;

/**
 * What stands against deciding to proceed. The child was asked and does not say no; no need is at
 * intensive level unless the review records why a family is right all the same; a statutory review
 * was held or is booked. Points are never among the reasons.
 */
public final class Proceeding {
    private static final String WISH = "Children Act 1989 s22(4)-(5)";
    private static final String REG_14 = "Care Planning Regulations 2010 reg 14";

    private final CarePosition position;
    private final StepDownPolicy policy;

    public Proceeding(CarePosition position, StepDownPolicy policy) {
        this.position = position;
        this.policy = policy;
    }

    /**
     * Every reason; none when nothing stands against it.
     *
     * @param exception why a family is right in spite of a need at intensive level; may be empty
     */
    public List<Reason> reasonsAgainst(ChildId child, Readiness readiness, String exception) {
        var against = new ArrayList<Reason>();
        for (Gate gate : readiness.listHolding()) {
            against(gate, exception).ifPresent(against::add);
        }
        if (!hasCareReview(child)) {
            against.add(
                    new Reason(
                            "LAC-REVIEW",
                            "No statutory review is booked, and none was held in the last %d weeks:"
                                            .formatted(policy.cadence().statutoryWeeks())
                                    + " a placement may end only after one.",
                            REG_14));
        }
        return against;
    }

    /** An intensive need may be answered by a recorded exception; a wish may not. */
    private static Optional<Reason> against(Gate gate, String exception) {
        boolean need = gate.code().equals("R2");
        if (need && gate.open() == Answer.NO && !exception.isBlank()) {
            return Optional.empty();
        }
        String more =
                need && gate.open() == Answer.NO
                        ? " Record why a family is right all the same, or do not proceed."
                        : "";
        return Optional.of(
                new Reason(
                        need ? "NEEDS" : "WISH",
                        gate.sentence() + more,
                        need
                                ? "Oxfordshire Valuing Care: no child while a need is intensive"
                                : WISH));
    }

    /** Booked for a day from now on, or held no longer ago than statutory reviews may be apart. */
    private boolean hasCareReview(ChildId child) {
        LocalDate oldest = position.asAt().minusWeeks(policy.cadence().statutoryWeeks());
        return position.stepDown().findNextCareReview(child).isPresent()
                || position.stepDown()
                        .findLastCareReview(child)
                        .map(CareReview::on)
                        .filter(on -> !on.isBefore(oldest))
                        .isPresent();
    }
}
