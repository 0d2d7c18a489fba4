package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.stepdown.Resident;

/** The file of a child in residential care: the steps that hold, and how a stage is told. */
final class StayFile {
    private final Resident resident;
    private final Clocks clocks;

    StayFile(Resident resident, Clocks clocks) {
        this.resident = resident;
        this.clocks = clocks;
    }

    Resident resident() {
        return resident;
    }

    Clocks clocks() {
        return clocks;
    }

    Optional<StepDownReview> findReview() {
        return resident.findLastReview();
    }

    /** The newest step of a kind that no later review has overtaken. */
    Optional<CaseStep> findStep(CaseStep.Kind kind) {
        return resident.steps().stream()
                .filter(step -> step.kind() == kind)
                .filter(step -> !isOvertaken(step))
                .reduce((first, second) -> second);
    }

    /** A screening comes before its review, everything else after. */
    private boolean isOvertaken(CaseStep step) {
        LocalDate on = step.recorded().on();
        boolean comesBefore = step.kind() == CaseStep.Kind.SCREENED;
        return findReview()
                .map(StepDownReview::heldOn)
                .filter(held -> comesBefore ? !held.isBefore(on) : held.isAfter(on))
                .isPresent();
    }

    Journey.Next nextReview(StepDownReview last) {
        return new Journey.Next(clocks.reviewBy(last), "Review again");
    }

    Journey aside(
            JourneyStage stage,
            CaseStep step,
            Optional<Journey.Next> next,
            Optional<Search> search) {
        return journey(
                stage,
                step.recorded().on(),
                "%s on %s%s"
                        .formatted(
                                stage.label(),
                                Plain.day(step.recorded().on()),
                                step.note().isBlank() ? "." : ": " + step.note()),
                next,
                search);
    }

    Journey journey(
            JourneyStage stage,
            LocalDate since,
            String why,
            Optional<Journey.Next> next,
            Optional<Search> search) {
        return new Journey(
                resident.id(),
                stage,
                since,
                why,
                next,
                findReview(),
                search.flatMap(Search::request).map(request -> request.id()),
                Optional.empty());
    }
}
