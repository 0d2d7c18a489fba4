package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
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
    private final StayFile file;

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
        this.file = new StayFile(resident, clocks);
    }

    Optional<Journey> find() {
        Optional<Search> search = findSearch();
        return new Aside(position, file)
                .find(search)
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

    private Optional<Journey> findScreened() {
        return file.findStep(CaseStep.Kind.SCREENED)
                .map(
                        step ->
                                file.aside(
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
                    return file.journey(
                            JourneyStage.FLAGGED,
                            since,
                            "Flagged by %s: %s"
                                    .formatted(codes, raised.because().get(0).reason().sentence()),
                            Optional.of(
                                    review.map(file::nextReview)
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
                        file.journey(
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
                                Optional.of(file.nextReview(last)),
                                Optional.empty()));
    }
}
