package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;

/** How far the search of an agreed child has come, who still lives in residential care. */
final class Searching {
    private final CarePosition position;
    private final Resident resident;
    private final Search search;
    private final Clocks clocks;

    Searching(CarePosition position, Resident resident, Search search, Clocks clocks) {
        this.position = position;
        this.resident = resident;
        this.search = search;
        this.clocks = clocks;
    }

    Journey journey() {
        Optional<Stage> matched = findMatched();
        return matched.flatMap(match -> findIntroduced(match).or(() -> findApproved(match)))
                .or(() -> matched)
                .or(this::findFinding)
                .or(this::findProfile)
                .orElseGet(this::reviewed)
                .journey();
    }

    /** A stage with what puts the child there. */
    private final class Stage {
        private final JourneyStage stage;
        private final LocalDate since;
        private final String why;

        Stage(JourneyStage stage, LocalDate since, String why) {
            this.stage = stage;
            this.since = since;
            this.why = why;
        }

        Journey journey() {
            return new Journey(
                    resident.id(),
                    stage,
                    since,
                    why,
                    Optional.of(next(stage)),
                    Optional.of(search.last()),
                    search.request().map(PlacementRequest::id),
                    search.placement().map(placement -> placement.id()));
        }
    }

    /** An unmatched child is reviewed often; a matched one has steps of a plan before the move. */
    private Journey.Next next(JourneyStage stage) {
        var review = new Journey.Next(clocks.reviewBy(search.last()), "Review again");
        return switch (stage) {
            case MATCH_PROPOSED ->
                    findMoveDay()
                            .map(day -> new Journey.Next(day, "Hold the looked-after review"))
                            .orElse(review);
            case APPROVED, INTRODUCTIONS -> findPlanned().orElse(review);
            default -> review;
        };
    }

    private Optional<Journey.Next> findPlanned() {
        Optional<Journey.Next> step =
                search.plan().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(each -> each.done().isEmpty())
                        .min(Comparator.comparing(TransitionStep::planned))
                        .map(each -> new Journey.Next(each.planned(), each.kind().label()));
        return step.or(() -> findMoveDay().map(day -> new Journey.Next(day, "Move")));
    }

    private Optional<LocalDate> findMoveDay() {
        return search.placement()
                .map(placement -> placement.span().start())
                .or(() -> search.plan().map(TransitionPlan::moveOn));
    }

    /**
     * A household said yes, is on the shortlist, keeps a place or is named in the plan, since the
     * first of these. A placement bears no day of its decision, so that one decided for a later day
     * is known on every day before.
     */
    private Optional<Stage> findMatched() {
        return Stream.of(
                        findNamedInPlan(),
                        findOpen().flatMap(this::findAccepted),
                        findOpen().flatMap(this::findHeld),
                        findOpen().flatMap(this::findShortlisted))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((Stage stage) -> stage.since))
                .or(this::findDecided);
    }

    private Optional<Stage> findDecided() {
        return search.placement()
                .map(placement -> placement.span().start())
                .map(
                        start ->
                                proposed(
                                        search.last().heldOn(),
                                        "A placement is decided from %s."
                                                .formatted(Plain.day(start))));
    }

    private Optional<Stage> findNamedInPlan() {
        return search.plan()
                .filter(plan -> plan.household().isPresent())
                .map(
                        plan ->
                                proposed(
                                        plan.recorded().on(),
                                        "The plan for the move names a family."));
    }

    private Optional<Stage> findAccepted(RequestId request) {
        Set<HouseholdId> seen = new HashSet<>();
        return approaches(request)
                .filter(approach -> seen.add(approach.household()))
                .filter(approach -> approach.outcome() == Approach.Outcome.ACCEPTED)
                .findFirst()
                .map(approach -> proposed(day(approach), "A family has said that it could."));
    }

    private Optional<Stage> findHeld(RequestId request) {
        return position.casework().holds(request).stream()
                .filter(hold -> hold.span().contains(position.asAt()))
                .findFirst()
                .map(hold -> proposed(hold.span().start(), "A place is held with a family."));
    }

    private Optional<Stage> findShortlisted(RequestId request) {
        return position.casework().shortlisted(request).stream()
                .filter(home -> !home.recorded().on().isAfter(position.asAt()))
                .min(Comparator.comparing((ShortlistedHome home) -> home.recorded().on()))
                .map(home -> proposed(home.recorded().on(), "A family is on the shortlist."));
    }

    private Stage proposed(LocalDate since, String why) {
        return new Stage(JourneyStage.MATCH_PROPOSED, notBefore(since), why);
    }

    /** The review that has to come before a placement is ended (reg 14) is on record as held. */
    private Optional<Stage> findApproved(Stage match) {
        return search.request().stream()
                .flatMap(r -> position.casework().gates(r.id(), GatePart.REVIEW_HELD).stream())
                .filter(gate -> !gate.on().isAfter(position.asAt()))
                .filter(this::isOfChild)
                .map(GateRecord::on)
                .min(Comparator.naturalOrder())
                .map(
                        held ->
                                new Stage(
                                        JourneyStage.APPROVED,
                                        held.isAfter(match.since) ? held : match.since,
                                        "The looked-after review was held on %s."
                                                .formatted(Plain.day(held))));
    }

    private boolean isOfChild(GateRecord gate) {
        return gate.about().child().filter(child -> !child.equals(resident.id())).isEmpty();
    }

    /** A step of the plan was taken, or the first planned day has come. */
    private Optional<Stage> findIntroduced(Stage match) {
        List<TransitionStep> steps = search.plan().map(TransitionPlan::steps).orElse(List.of());
        return steps.stream()
                .map(step -> step.done().orElse(step.planned()))
                .filter(day -> !day.isAfter(position.asAt()))
                .min(Comparator.naturalOrder())
                .map(
                        day ->
                                new Stage(
                                        JourneyStage.INTRODUCTIONS,
                                        day.isAfter(match.since) ? day : match.since,
                                        "Introductions began on %s.".formatted(Plain.day(day))));
    }

    private Optional<Stage> findFinding() {
        return findOpen()
                .flatMap(
                        request ->
                                findReady()
                                        .map(
                                                day ->
                                                        finding(
                                                                day,
                                                                "The profile is ready and the"
                                                                        + " search is open."))
                                        .or(() -> findApproached(request)));
    }

    private Optional<Stage> findApproached(RequestId request) {
        return approaches(request)
                .map(Searching::day)
                .min(Comparator.naturalOrder())
                .map(day -> finding(day, "Families are being asked."));
    }

    private Stage finding(LocalDate since, String why) {
        return new Stage(JourneyStage.FAMILY_FINDING, notBefore(since), why);
    }

    private Optional<Stage> findProfile() {
        return findReady()
                .map(
                        day ->
                                new Stage(
                                        JourneyStage.PROFILE_READY,
                                        day,
                                        "The profile has been ready since %s."
                                                .formatted(Plain.day(day))));
    }

    private Stage reviewed() {
        return new Stage(
                JourneyStage.REVIEWED,
                search.since(),
                "Reviewed on %s: proceed. %s"
                        .formatted(Plain.day(search.last().heldOn()), search.last().reason()));
    }

    private Optional<LocalDate> findReady() {
        return resident.steps().stream()
                .filter(step -> step.kind() == CaseStep.Kind.PROFILE_READY)
                .map(step -> step.recorded().on())
                .filter(day -> !day.isBefore(search.since()))
                .findFirst();
    }

    private Optional<RequestId> findOpen() {
        return search.request()
                .filter(request -> !position.isClosed(request))
                .map(PlacementRequest::id);
    }

    private Stream<Approach> approaches(RequestId request) {
        return position.casework().approaches(request).stream()
                .filter(approach -> !day(approach).isAfter(position.asAt()));
    }

    private static LocalDate day(Approach approach) {
        return approach.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private LocalDate notBefore(LocalDate day) {
        return day.isBefore(search.since()) ? search.since() : day;
    }
}
