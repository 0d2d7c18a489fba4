package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.SpokenWish;

/** What leads a child in residential care aside: another plan, a no, a pause. */
final class Aside {
    private final CarePosition position;
    private final StayFile file;

    Aside(CarePosition position, StayFile file) {
        this.position = position;
        this.file = file;
    }

    /** Steps that lead aside hold until a later review or until they are taken back. */
    Optional<Journey> find(Optional<Search> search) {
        return file.findStep(CaseStep.Kind.PLAN_CHANGED)
                .filter(
                        step ->
                                !file.clocks()
                                        .trustPlanUntil(step.recorded().on())
                                        .isBefore(asAt()))
                .map(step -> otherPlan(step, search))
                .or(() -> search.flatMap(this::findClosed))
                .or(() -> findChangedMind(search))
                .or(() -> findPaused(search));
    }

    private Journey otherPlan(CaseStep step, Optional<Search> search) {
        return file.aside(
                JourneyStage.PLAN_CHANGED,
                step,
                Optional.of(
                        new Journey.Next(
                                file.clocks().trustPlanUntil(step.recorded().on()),
                                "See whether the other plan came true")),
                search);
    }

    private Optional<Journey> findClosed(Search search) {
        return search.request()
                .filter(position::isClosed)
                .filter(request -> search.placement().isEmpty())
                .flatMap(request -> position.casework().findClosing(request.id()))
                .map(
                        closing ->
                                file.journey(
                                        JourneyStage.PLAN_CHANGED,
                                        closing.recorded().on(),
                                        "The search was closed on %s: %s."
                                                .formatted(
                                                        Plain.day(closing.recorded().on()),
                                                        Plain.words(closing.outcome())),
                                        Optional.of(afterChange(closing.recorded().on())),
                                        Optional.of(search)));
    }

    private Optional<Journey> findChangedMind(Optional<Search> search) {
        Optional<SpokenWish> answer = file.resident().findAnswer();
        Optional<CaseStep> step =
                file.findStep(CaseStep.Kind.CHILD_CHANGED_MIND)
                        .filter(taken -> !isTakenBack(taken, answer));
        if (step.isPresent()) {
            return Optional.of(
                    file.aside(
                            JourneyStage.CHILD_CHANGED_MIND,
                            step.get(),
                            Optional.of(afterChange(step.get().recorded().on())),
                            search));
        }
        return search.flatMap(
                found ->
                        answer.filter(said -> said.wish() == Wish.NO)
                                .filter(said -> !said.on().isBefore(found.since()))
                                .map(said -> saidNo(said, found)));
    }

    private Journey saidNo(SpokenWish said, Search search) {
        return file.journey(
                JourneyStage.CHILD_CHANGED_MIND,
                said.on(),
                "On %s the child said no to a family.".formatted(Plain.day(said.on())),
                Optional.of(afterChange(said.on())),
                Optional.of(search));
    }

    private static boolean isTakenBack(CaseStep step, Optional<SpokenWish> answer) {
        return answer.filter(said -> said.wish() != Wish.NO)
                .filter(said -> said.on().isAfter(step.recorded().on()))
                .isPresent();
    }

    private Optional<Journey> findPaused(Optional<Search> search) {
        return file.resident().steps().stream()
                .filter(
                        step ->
                                step.kind() == CaseStep.Kind.PAUSED
                                        || step.kind() == CaseStep.Kind.RESUMED)
                .reduce((first, second) -> second)
                .filter(step -> step.kind() == CaseStep.Kind.PAUSED)
                .filter(step -> step.until().filter(this::hasCome).isEmpty())
                .filter(step -> !isOvertaken(step))
                .map(
                        step ->
                                file.aside(
                                        JourneyStage.PAUSED,
                                        step,
                                        step.until()
                                                .map(day -> new Journey.Next(day, "Take up again"))
                                                .or(() -> file.findReview().map(file::nextReview)),
                                        search));
    }

    /** A later review that says otherwise than proceed ends a pause; one that proceeds keeps it. */
    private boolean isOvertaken(CaseStep pause) {
        return file.findReview()
                .filter(review -> review.heldOn().isAfter(pause.recorded().on()))
                .filter(review -> review.decision() != Decision.PROCEED)
                .isPresent();
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(asAt());
    }

    private LocalDate asAt() {
        return position.asAt();
    }

    private Journey.Next afterChange(LocalDate changed) {
        return new Journey.Next(file.clocks().reviewAfterChange(changed), "Review again");
    }
}
