package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.Considerations;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.Store;
import org.homeward.app.journey.RecordCheckIn;
import org.homeward.app.journey.ReturnToHome;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.stepdown.journey.Journeys;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of one child of Northfolk: flag, review, search, family, and back to a home. */
class FlagToFamilyTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final Matcher MATCHER =
            new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
    private static final Actor LEAD = new Actor("Lee", Role.TEAM_LEAD);

    private final SetClock clock = new SetClock("2017-03-31T09:30:00Z");
    private final CountingIds ids = new CountingIds();
    private final Store store = Filled.with(new Northfolk().make(DAY).facts(), DAY);
    private ChildId child = ChildId.of("none");

    @BeforeEach
    void chooseAChildOfWhomNothingIsDecided() {
        child =
                new ViewBoard(store)
                        .view(DAY).rows().stream()
                                .filter(row -> row.journey().stage() == JourneyStage.FLAGGED)
                                .filter(row -> row.wish().isEmpty())
                                .map(Board.Row::child)
                                .filter(this::hasHome)
                                .findFirst()
                                .orElseThrow();
    }

    @Test
    void aFlagAloneChangesNothingAndProceedingIsRefusedUntilTheChildIsAsked() {
        assertThat(codes(decide(Decision.PROCEED))).contains("WISH");
        assertThat(stage(DAY)).isEqualTo(JourneyStage.FLAGGED);

        ask(Wish.NO);
        assertThat(codes(decide(Decision.PROCEED))).contains("WISH");
        assertThat(store.position(DAY).listOpenRequests())
                .noneMatch(request -> request.children().contains(child));
    }

    @Test
    void everyStageFollowsFromWhatPeopleDo() {
        ready();
        RequestId request = done(decide(Decision.PROCEED)).request().orElseThrow();
        assertThat(stage(DAY)).isEqualTo(JourneyStage.REVIEWED);

        takeStep(CaseStep.Kind.PROFILE_READY);
        assertThat(stage(DAY)).isEqualTo(JourneyStage.FAMILY_FINDING);

        PlacementId placement = place(request);
        LocalDate moved =
                store.position(DAY).placements(child).stream()
                        .filter(p -> p.id().equals(placement))
                        .map(p -> p.span().start())
                        .findFirst()
                        .orElseThrow();
        assertThat(stage(moved)).isEqualTo(JourneyStage.MOVED_IN);
        assertThat(stage(moved.plusWeeks(5))).isEqualTo(JourneyStage.SETTLEMENT);
        assertThat(stage(moved.plusWeeks(20))).isEqualTo(JourneyStage.STABILISATION);
        assertThat(stage(moved.plusWeeks(40))).isEqualTo(JourneyStage.MAINTENANCE);
        assertThat(stage(moved.plusWeeks(53))).isEqualTo(JourneyStage.SUSTAINED_52);
        assertThat(stage(moved.plusWeeks(105))).isEqualTo(JourneyStage.SUSTAINED_104);

        LocalDate week14 = moved.plusWeeks(14);
        clock.move(Duration.between(clock.instant(), noon(week14)));
        assertThat(codes(lookIn(placement, week14))).isEmpty();
        goBack(placement, week14.plusDays(2));
        assertThat(stage(week14.plusDays(2))).isEqualTo(JourneyStage.DISRUPTED);
        assertThat(
                        store.position(week14.plusDays(2))
                                .history(child)
                                .findOn(week14.plusDays(2))
                                .map(episode -> episode.group()))
                .contains(PlacementGroup.RESIDENTIAL);
    }

    private boolean hasHome(ChildId id) {
        return !new ViewReview(store, MATCHER).options(id, DAY).homes().isEmpty();
    }

    private void ready() {
        ask(Wish.YES);
        store.write(
                books -> {
                    books.put(
                            new FactsBuilder()
                                    .add(
                                            new NeedsAssessment(
                                                    child,
                                                    DAY,
                                                    Map.of(NeedDomain.EDUCATION, NeedLevel.SOME),
                                                    "Lee"))
                                    .build());
                    books.audit(new AuditEntry(clock.instant(), LEAD, "assessed", Set.of(), ""));
                    return child;
                });
        new BookCareReview(store, clock)
                .record(
                        new BookCareReview.Command(
                                child, DAY.plusDays(20), CareReview.State.BOOKED, "", DAY, LEAD));
    }

    private void ask(Wish wish) {
        var said =
                new ChildsVoice(
                        child,
                        wish,
                        "I'd like a garden",
                        "on a walk",
                        Offer.NONE,
                        Offer.NONE,
                        new Recorded("Key worker", DAY));
        assertThat(codes(new RecordVoice(store, ids, clock).record(said, DAY, LEAD))).isEmpty();
    }

    private Outcome<DecideReview.Decided> decide(Decision decision) {
        return new DecideReview(store, MATCHER, ids, clock)
                .decide(
                        new DecideReview.Command(
                                child,
                                DAY,
                                decision,
                                DAY.plusDays(7),
                                "Settled, and asks for a family.",
                                new DecideReview.Beside(
                                        "", List.of(Consulted.HOME_MANAGER), List.of(), ""),
                                Optional.of(
                                        new DecideReview.Search(
                                                CareType.LONG_TERM,
                                                DAY.plusDays(30),
                                                "A family until 18")),
                                LEAD));
    }

    private void takeStep(CaseStep.Kind kind) {
        var taken =
                new TakeStep(store, ids, clock)
                        .take(
                                new TakeStep.Command(
                                        child, kind, "With her help", Optional.empty(), DAY, LEAD));
        assertThat(codes(taken)).isEmpty();
    }

    private PlacementId place(RequestId id) {
        var position = store.position(DAY);
        var list = MATCHER.shortlist(position.request(id), position);
        MatchProposal first = list.proposals().get(0);
        RecordedGates.all(store, ids, MATCHER, id, first.household().id());
        var read =
                first.warnings().stream()
                        .map(warning -> warning.code())
                        .collect(Collectors.toSet());
        var said = new Considerations("It fits her", "", read, "", "", "", "", Optional.empty());
        var placed =
                new PlaceChild(store, MATCHER, ids, clock)
                        .place(
                                new PlaceChild.Command(
                                        id,
                                        first.household().id(),
                                        DAY,
                                        DAY.plusDays(30),
                                        said,
                                        LEAD));
        assertThat(codes(placed)).isEmpty();
        return placed.findResult().orElseThrow().decision().placements().get(0);
    }

    private Outcome<?> lookIn(PlacementId placement, LocalDate day) {
        return new RecordCheckIn(store, clock)
                .record(
                        new RecordCheckIn.Command(
                                placement,
                                CheckPoint.WEEK_14,
                                day,
                                new RecordCheckIn.Found(
                                        CheckIn.Going.AT_RISK,
                                        new CheckIn.Measures(
                                                OptionalInt.of(2),
                                                OptionalInt.of(8),
                                                OptionalInt.empty(),
                                                OptionalInt.empty()),
                                        "I miss my friends",
                                        "Argues every day"),
                                day,
                                LEAD));
    }

    private void goBack(PlacementId placement, LocalDate day) {
        clock.move(Duration.between(clock.instant(), noon(day)));
        var home = store.position(day).supply().listHomes().iterator().next();
        var back =
                new ReturnToHome(store, ids, clock)
                        .record(
                                new ReturnToHome.Command(
                                        placement,
                                        home.id(),
                                        day,
                                        new ReturnToHome.Told(
                                                EndReason.CHILD,
                                                Answer.NO,
                                                Optional.of(day.plusDays(5)),
                                                "Asked to go back",
                                                ""),
                                        day,
                                        LEAD));
        assertThat(codes(back)).isEmpty();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private JourneyStage stage(LocalDate day) {
        return new Journeys(StepDownPolicy.standard())
                .find(store.position(day), child)
                .orElseThrow()
                .stage();
    }

    private static Set<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(r -> r.code()).collect(Collectors.toSet());
    }

    private static DecideReview.Decided done(Outcome<DecideReview.Decided> outcome) {
        assertThat(codes(outcome)).isEmpty();
        return outcome.findResult().orElseThrow();
    }
}
