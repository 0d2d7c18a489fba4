package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.Wish;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.SpokenWish;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.trigger.FlagReason;

/** How far a child who lives in residential care has come in this stay. */
final class InResidence {
    private final CarePosition position;
    private final Resident resident;
    private final Optional<StepDownFlag> flag;
    private final Optional<StepDownReview> review;
    private final Clocks clocks;

    InResidence(
            CarePosition position,
            Resident resident,
            Optional<StepDownFlag> flag,
            StepDownPolicy policy) {
        this.position = position;
        this.resident = resident;
        this.flag = flag;
        this.review = resident.findLastReview();
        this.clocks = new Clocks(position, policy.cadence());
    }

    Optional<Journey> find() {
        Optional<Search> search = findSearch();
        return findAside(search)
                .or(
                        () ->
                                search.map(
                                        found ->
                                                new Searching(position, resident, found, clocks)
                                                        .journey()))
                .or(this::findScreened)
                .or(this::findFlagged)
                .or(this::findRested);
    }

    private Optional<Search> findSearch() {
        return Search.findLast(position, resident.id(), resident.reviews());
    }

    /** Steps that lead aside hold until a later review or until they are taken back. */
    private Optional<Journey> findAside(Optional<Search> search) {
        return findStep(CaseStep.Kind.PLAN_CHANGED)
                .map(step -> aside(JourneyStage.PLAN_CHANGED, step, Optional.empty(), search))
                .or(() -> search.flatMap(this::findClosed))
                .or(() -> findChangedMind(search))
                .or(() -> findPaused(search));
    }

    private Optional<Journey> findClosed(Search search) {
        return search.request()
                .filter(position::isClosed)
                .filter(request -> search.placement().isEmpty())
                .flatMap(request -> position.casework().findClosing(request.id()))
                .map(
                        closing ->
                                journey(
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
        Optional<SpokenWish> answer = resident.findAnswer();
        Optional<CaseStep> step =
                findStep(CaseStep.Kind.CHILD_CHANGED_MIND)
                        .filter(taken -> !isTakenBack(taken, answer));
        if (step.isPresent()) {
            return Optional.of(
                    aside(
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
        return journey(
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
        return resident.steps().stream()
                .filter(
                        step ->
                                step.kind() == CaseStep.Kind.PAUSED
                                        || step.kind() == CaseStep.Kind.RESUMED)
                .reduce((first, second) -> second)
                .filter(step -> step.kind() == CaseStep.Kind.PAUSED)
                .filter(step -> step.until().filter(this::hasCome).isEmpty())
                .map(
                        step ->
                                aside(
                                        JourneyStage.PAUSED,
                                        step,
                                        step.until()
                                                .map(day -> new Journey.Next(day, "Take up again"))
                                                .or(() -> review.map(this::nextReview)),
                                        search));
    }

    private Optional<Journey> findScreened() {
        return findStep(CaseStep.Kind.SCREENED)
                .map(
                        step ->
                                aside(
                                        JourneyStage.SCREENED,
                                        step,
                                        Optional.of(
                                                new Journey.Next(
                                                        clocks.firstReviewBy(
                                                                resident.id(),
                                                                step.recorded().on(),
                                                                step.until()),
                                                        "Review")),
                                        Optional.empty()));
    }

    private Optional<Journey> findFlagged() {
        return flag.map(
                raised -> {
                    LocalDate since = flaggedSince(raised);
                    String codes =
                            raised.because().stream()
                                    .map(FlagReason::code)
                                    .collect(Collectors.joining(", "));
                    return journey(
                            JourneyStage.FLAGGED,
                            since,
                            "Flagged by %s: %s"
                                    .formatted(codes, raised.because().get(0).reason().sentence()),
                            Optional.of(
                                    review.map(this::nextReview)
                                            .orElseGet(
                                                    () ->
                                                            new Journey.Next(
                                                                    clocks.screenBy(since),
                                                                    "Screen the flag"))),
                            Optional.empty());
                });
    }

    /** A flag that returns after a review holds from the day which that review named. */
    private LocalDate flaggedSince(StepDownFlag raised) {
        return review.map(StepDownReview::nextReviewOn)
                .orElseGet(
                        () ->
                                raised.because().stream()
                                        .flatMap(reason -> reason.since().stream())
                                        .min(Comparator.naturalOrder())
                                        .filter(day -> day.isAfter(resident.since()))
                                        .orElse(resident.since()));
    }

    private Optional<Journey> findRested() {
        return review.map(
                last ->
                        journey(
                                JourneyStage.of(last.decision()),
                                last.heldOn(),
                                "Reviewed on %s: %s. %s"
                                        .formatted(
                                                Plain.day(last.heldOn()),
                                                last.decision()
                                                        .name()
                                                        .toLowerCase(Locale.UK)
                                                        .replace('_', ' '),
                                                last.reason()),
                                Optional.of(nextReview(last)),
                                Optional.empty()));
    }

    /** The newest step of a kind that no later review has overtaken. */
    private Optional<CaseStep> findStep(CaseStep.Kind kind) {
        return resident.steps().stream()
                .filter(step -> step.kind() == kind)
                .filter(step -> !isOvertaken(step))
                .reduce((first, second) -> second);
    }

    /** A screening comes before its review, everything else after. */
    private boolean isOvertaken(CaseStep step) {
        LocalDate on = step.recorded().on();
        boolean comesBefore = step.kind() == CaseStep.Kind.SCREENED;
        return review.map(StepDownReview::heldOn)
                .filter(held -> comesBefore ? !held.isBefore(on) : held.isAfter(on))
                .isPresent();
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(position.asAt());
    }

    private Journey.Next nextReview(StepDownReview last) {
        return new Journey.Next(clocks.reviewBy(last), "Review again");
    }

    private Journey.Next afterChange(LocalDate changed) {
        return new Journey.Next(clocks.reviewAfterChange(changed), "Review again");
    }

    private Journey aside(
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

    private Journey journey(
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
                review,
                search.flatMap(Search::request).map(request -> request.id()),
                Optional.empty());
    }
}
