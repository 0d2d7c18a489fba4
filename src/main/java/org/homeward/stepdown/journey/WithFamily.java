package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.AfterMove;
import org.homeward.stepdown.FamilyStay;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.aftercare.Aftercare;
import org.homeward.stepdown.outcome.FamilyEnd;
import org.homeward.stepdown.outcome.FamilyEnds;

/** How far a child has come who left residential care for a family, or returned from one. */
final class WithFamily {
    private static final int WEEKS_52 = 52;
    private static final int WEEKS_104 = 104;
    private static final int FIRST_DAYS = 7;

    private final CarePosition position;
    private final ChildId child;
    private final StepDownPolicy policy;
    private final Clocks clocks;

    WithFamily(CarePosition position, ChildId child, StepDownPolicy policy) {
        this.position = position;
        this.child = child;
        this.policy = policy;
        this.clocks = new Clocks(position, policy.cadence());
    }

    /** A child who lives elsewhere now; empty when no review agreed on a family. */
    Optional<Journey> find() {
        List<StepDownReview> reviews = position.reviews(child);
        Optional<Search> moved = findMoved(reviews);
        return moved.isPresent()
                ? moved.flatMap(search -> moved(search, search.placement().orElseThrow()))
                : Search.findLast(position, child, reviews).flatMap(this::unlinked);
    }

    /**
     * A child who is back in residential care after a move that a review had agreed on. Once the
     * new stay is as long as two statutory reviews lie apart, it asks for a review of its own.
     */
    Optional<Journey> findReturned(Resident resident) {
        if (isOld(resident.since())) {
            return Optional.empty();
        }
        return findMoved(
                        position.reviews(child).stream()
                                .filter(review -> review.heldOn().isBefore(resident.since()))
                                .toList())
                .map(
                        search ->
                                ended(
                                        search,
                                        search.placement().orElseThrow(),
                                        new FamilyEnd(
                                                resident.since(),
                                                FamilyEnd.Kind.RETURNED,
                                                "Back in residential care from %s."
                                                        .formatted(Plain.day(resident.since())))));
    }

    /** The newest agreement from which a placement came that has begun. */
    private Optional<Search> findMoved(List<StepDownReview> reviews) {
        for (int last = reviews.size(); last > 0; last--) {
            Optional<Search> search =
                    Search.findLast(position, child, reviews.subList(0, last))
                            .filter(
                                    found ->
                                            found.placement()
                                                    .filter(p -> hasCome(p.span().start()))
                                                    .isPresent());
            if (search.isPresent()) {
                return search;
            }
        }
        return Optional.empty();
    }

    private Optional<Journey> moved(Search search, Placement placement) {
        Optional<FamilyEnd> end = FamilyEnds.find(position, placement);
        if (end.isEmpty()) {
            return Optional.of(stays(search, placement));
        }
        if (end.get().isBreakdown()) {
            return isOld(end.get().on())
                    ? Optional.empty()
                    : Optional.of(ended(search, placement, end.get()));
        }
        return isLongAgo(end.get().on())
                ? Optional.empty()
                : Optional.of(
                        journey(
                                JourneyStage.PLAN_CHANGED,
                                end.get().on(),
                                end.get().because(),
                                Optional.empty(),
                                search));
    }

    private Journey stays(Search search, Placement placement) {
        LocalDate start = placement.span().start();
        JourneyStage stage = stageAt(ChronoUnit.DAYS.between(start, position.asAt()));
        return journey(
                stage,
                start.plusDays(firstDay(stage)),
                "Lives with a family since %s, in week %d."
                        .formatted(
                                Plain.day(start),
                                ChronoUnit.DAYS.between(start, position.asAt()) / 7),
                Aftercare.of(position, placement, policy)
                        .findNext()
                        .map(
                                look ->
                                        new Journey.Next(
                                                look.lateAfter(),
                                                "Check-in: " + look.point().label())),
                search);
    }

    private JourneyStage stageAt(long days) {
        AfterMove rules = policy.afterMove();
        long week = days / 7;
        if (week >= WEEKS_104) {
            return JourneyStage.SUSTAINED_104;
        }
        if (week >= WEEKS_52) {
            return JourneyStage.SUSTAINED_52;
        }
        if (week > rules.stabilisationWeek()) {
            return JourneyStage.MAINTENANCE;
        }
        if (week > rules.settlementWeek()) {
            return JourneyStage.STABILISATION;
        }
        return days < FIRST_DAYS ? JourneyStage.MOVED_IN : JourneyStage.SETTLEMENT;
    }

    /** Days after the move on which a stage begins. */
    private long firstDay(JourneyStage stage) {
        AfterMove rules = policy.afterMove();
        return switch (stage) {
            case SUSTAINED_104 -> 7L * WEEKS_104;
            case SUSTAINED_52 -> 7L * WEEKS_52;
            case MAINTENANCE -> 7L * (rules.stabilisationWeek() + 1);
            case STABILISATION -> 7L * (rules.settlementWeek() + 1);
            case SETTLEMENT -> FIRST_DAYS;
            default -> 0;
        };
    }

    private Journey ended(Search search, Placement placement, FamilyEnd end) {
        return journey(
                JourneyStage.DISRUPTED,
                end.on(),
                end.because(),
                findMeeting(placement, end.on()),
                search);
    }

    /** The meeting that is booked, or that is still to be booked; nothing once it was held. */
    private Optional<Journey.Next> findMeeting(Placement placement, LocalDate ended) {
        List<LocalDate> meetings =
                FamilyStay.of(position, placement).placements().stream()
                        .flatMap(each -> position.casework().disruptions(each.id()).stream())
                        .filter(disruption -> hasCome(disruption.recorded().on()))
                        .map(Disruption::meetingOn)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
        if (meetings.isEmpty()) {
            return Optional.of(
                    new Journey.Next(clocks.meetBy(ended), "Book the disruption meeting"));
        }
        return meetings.stream()
                .filter(day -> !day.isBefore(position.asAt()))
                .findFirst()
                .map(day -> new Journey.Next(day, "Hold the disruption meeting"));
    }

    /** The review said proceed and the child left, but no placement names its search. */
    private Optional<Journey> unlinked(Search search) {
        var now = position.history(child).findOn(position.asAt());
        if (now.filter(episode -> episode.group() == PlacementGroup.FOSTER).isPresent()) {
            Optional<Placement> home =
                    position.findPlacementOn(child, position.asAt()).filter(p -> !p.isStay());
            LocalDate since = home.map(p -> p.span().start()).orElse(now.get().span().start());
            if (!since.isBefore(search.since())) {
                return Optional.of(
                        home.map(placement -> stays(search.with(placement), placement))
                                .orElseGet(() -> gone(search, since, "Lives with a family.")));
            }
        }
        LocalDate left = findLeft().orElse(search.last().heldOn());
        FamilyEnd end = FamilyEnds.find(position, child, left);
        return isLongAgo(left) ? Optional.empty() : Optional.of(gone(search, left, end.because()));
    }

    private Journey gone(Search search, LocalDate since, String why) {
        return journey(JourneyStage.PLAN_CHANGED, since, why, Optional.empty(), search);
    }

    /** First day on which the child no longer lived in residential care. */
    private Optional<LocalDate> findLeft() {
        return position.history(child).episodes().stream()
                .filter(episode -> episode.group() == PlacementGroup.RESIDENTIAL)
                .map(episode -> episode.span().until())
                .filter(this::hasCome)
                .max(LocalDate::compareTo);
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(position.asAt());
    }

    /** An end stays in sight until a statutory review must have looked at it. */
    private boolean isOld(LocalDate ended) {
        return ended.plusWeeks(policy.cadence().statutoryWeeks()).isBefore(position.asAt());
    }

    /** Those who went another way stay in sight as long as readiness would have held. */
    private boolean isLongAgo(LocalDate day) {
        return day.plusWeeks(policy.cadence().expiryWeeks()).isBefore(position.asAt());
    }

    private Journey journey(
            JourneyStage stage,
            LocalDate since,
            String why,
            Optional<Journey.Next> next,
            Search search) {
        return new Journey(
                child,
                stage,
                since,
                why,
                next,
                Optional.of(search.last()),
                search.request().map(PlacementRequest::id),
                search.placement().map(Placement::id));
    }
}
