package org.homeward.stepdown.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.readiness.Indicators;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.stepdown.trigger.Triggers;

/**
 * Looks at every child in residential care as at a day. It never writes and never decides: a flag
 * asks people for a review, and a review that named its next date is left alone until that day.
 */
public final class StepDownScreen {
    private final StepDownPolicy policy;
    private final Triggers triggers;
    private final Indicators indicators;

    public StepDownScreen(StepDownPolicy policy) {
        this.policy = policy;
        this.triggers = new Triggers(policy);
        this.indicators = new Indicators(policy);
    }

    /** Flags in order of readiness, and everybody else in residential care with the reason. */
    public Screening flag(CarePosition position) {
        List<StepDownFlag> flags = new ArrayList<>();
        List<NotFlagged> others = new ArrayList<>();
        for (Resident resident : Resident.listOn(position)) {
            List<FlagReason> raised = triggers.raisedBy(resident);
            Readiness readiness = indicators.of(resident);
            Optional<NotFlagged> left = findLeftOut(resident, raised, readiness);
            left.ifPresent(others::add);
            if (left.isEmpty()) {
                flags.add(flag(resident, raised, readiness));
            }
        }
        flags.sort(StepDownOrder.READINESS.comparator());
        return new Screening(position.asAt(), policy, flags, others);
    }

    /** The flag of one child on the day of the resident; empty when the child is left out. */
    public Optional<StepDownFlag> findFlag(Resident resident) {
        List<FlagReason> raised = triggers.raisedBy(resident);
        Readiness readiness = indicators.of(resident);
        return findLeftOut(resident, raised, readiness).isPresent()
                ? Optional.empty()
                : Optional.of(flag(resident, raised, readiness));
    }

    /** Why one child is not flagged on the day of the resident; empty when the child is. */
    public Optional<NotFlagged> findNotFlagged(Resident resident) {
        return findLeftOut(resident, triggers.raisedBy(resident), indicators.of(resident));
    }

    private static StepDownFlag flag(
            Resident resident, List<FlagReason> raised, Readiness readiness) {
        return new StepDownFlag(Stay.of(resident), raised, readiness, resident.findLastReview());
    }

    private Optional<NotFlagged> findLeftOut(
            Resident resident, List<FlagReason> raised, Readiness readiness) {
        Stay stay = Stay.of(resident);
        return findOutside(resident, stay, readiness)
                .or(() -> findReviewed(resident, stay, raised, readiness))
                .or(() -> findUntriggered(stay, raised, readiness));
    }

    private Optional<NotFlagged> findOutside(Resident resident, Stay stay, Readiness readiness) {
        LegalStatus legal = resident.episode().legal();
        if (legal.isShortBreak()) {
            return Optional.of(
                    outside(
                            stay,
                            "SHORT-BREAK",
                            "On short breaks (%s): lives with the family.".formatted(legal.code()),
                            readiness));
        }
        if (legal.isYouthJustice()) {
            return Optional.of(
                    outside(
                            stay,
                            "YOUTH-JUSTICE",
                            "Placed by a youth justice decision (%s), which plans the move."
                                    .formatted(legal.code()),
                            readiness));
        }
        return Optional.empty();
    }

    private static NotFlagged outside(Stay stay, String code, String why, Readiness readiness) {
        return new NotFlagged(
                stay,
                new Reason(code, why, "SSDA903 legal status"),
                List.of(),
                Optional.empty(),
                readiness);
    }

    private static Optional<NotFlagged> findReviewed(
            Resident resident, Stay stay, List<FlagReason> raised, Readiness readiness) {
        return resident.findLastReview()
                .filter(review -> review.nextReviewOn().isAfter(resident.asAt()))
                .map(
                        review ->
                                new NotFlagged(
                                        stay,
                                        Reason.of("REVIEWED", reviewed(review)),
                                        raised,
                                        Optional.of(review.nextReviewOn()),
                                        readiness));
    }

    private static String reviewed(StepDownReview review) {
        return "Reviewed on %s: %s. Looked at again on %s."
                .formatted(
                        Plain.day(review.heldOn()),
                        review.decision().name().toLowerCase(Locale.UK).replace('_', ' '),
                        Plain.day(review.nextReviewOn()));
    }

    private static Optional<NotFlagged> findUntriggered(
            Stay stay, List<FlagReason> raised, Readiness readiness) {
        return raised.isEmpty()
                ? Optional.of(
                        new NotFlagged(
                                stay,
                                Reason.of("NO-TRIGGER", "No trigger is met on the records."),
                                List.of(),
                                Optional.empty(),
                                readiness))
                : Optional.empty();
    }
}
