package org.homeward.app.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.junit.jupiter.api.Test;

/** A placement from its first day to its last, and what was recorded wrongly put right. */
class LifeCycleTest {

    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final PlacedWorld world = new PlacedWorld();
    private final EndPlacement end = new EndPlacement(world.store, world.clock);
    private final CorrectPlacement correct =
            new CorrectPlacement(world.store, world.ids, world.clock);
    private final PlacementId placed = world.placeRuby();

    @Test
    void aPlacementEndsWithItsReasonAndThePlaceIsFreeThatDay() {
        var ending = end.end(ending(JUNE, Optional.of("E4A"))).findResult().orElseThrow();

        assertThat(ending.reason()).isEqualTo(EndReason.CARPL);
        assertThat(world.free("Okafor", JUNE.minusDays(1))).isZero();
        assertThat(world.free("Okafor", JUNE)).isEqualTo(1);
        assertThat(world.position().casework().findEnding(placed)).contains(ending);
        assertThat(world.store.listAudit(1).get(0).action()).isEqualTo("ended a placement");
    }

    @Test
    void careThatEndsWithItEndsTheEpisodeUnderItsCode() {
        end.end(ending(JUNE, Optional.of("E4A")));
        var history = world.history();
        assertThat(history.findOn(JUNE)).isEmpty();
        assertThat(history.findOn(JUNE.minusDays(1)).orElseThrow().ending().reason())
                .isEqualTo("E4A");
    }

    @Test
    void aChildWhoIsStillLookedAfterIsNotLostFromTheCount() {
        end.end(ending(JUNE, Optional.empty()));
        var after = world.history().findOn(JUNE).orElseThrow();
        assertThat(after.kind()).isEqualTo(PlacementKind.UNKNOWN);
        assertThat(after.legal().code()).isEqualTo("C2");
        assertThat(world.position().findPlacementOn(PlacedWorld.RUBY, JUNE)).isEmpty();
    }

    @Test
    void theNextPlacementMayBeginOnTheVeryDay() {
        end.end(ending(JUNE, Optional.empty()));
        var next = world.place("R2", "Lamb", JUNE);
        assertThat(next.reasons()).isEmpty();
        assertThat(world.history().episodes())
                .extracting(Episode::kind)
                .endsWith(PlacementKind.FOSTER_IN_HOUSE, PlacementKind.FOSTER_IFA);
    }

    @Test
    void whyAPlacementEndedThatAMoveHasEndedIsRecordedAfterwards() {
        world.place("R2", "Lamb", JUNE);
        var episodes = world.history().episodes();
        assertThat(end.end(ending(JUNE, Optional.empty())).reasons()).isEmpty();
        assertThat(world.history().episodes()).isEqualTo(episodes);
        assertThat(codes(end.end(ending(JUNE.minusDays(3), Optional.empty())))).contains("ENDED");
    }

    @Test
    void everyReasonAgainstAnEndIsGivenAndTheRefusalIsAudited() {
        var refused =
                end.end(
                        new EndPlacement.Command(
                                placed,
                                START,
                                EndReason.OTHER,
                                Answer.UNKNOWN,
                                " ",
                                Optional.of("gone"),
                                "",
                                PlacedWorld.AMINA));
        assertThat(codes(refused)).containsExactly("ON", "DESTINATION", "CARE");
        assertThat(world.store.listAudit(1).get(0).action())
                .isEqualTo("was refused: ended a placement");
        assertThat(world.position().casework().findEnding(placed)).isEmpty();
    }

    @Test
    void whatAReturnTellsIsNotRewritten() {
        var register = PlacementId.of("L1");
        var refused =
                end.end(
                        new EndPlacement.Command(
                                register,
                                LocalDate.of(2026, 3, 1),
                                EndReason.CARPL,
                                Answer.YES,
                                "Home",
                                Optional.of("E4A"),
                                "",
                                PlacedWorld.AMINA));
        assertThat(codes(refused)).contains("LATER");
        var alone = new PlacedWorld();
        var told =
                new EndPlacement(alone.store, alone.clock)
                        .end(
                                new EndPlacement.Command(
                                        register,
                                        LocalDate.of(2026, 3, 1),
                                        EndReason.CARPL,
                                        Answer.YES,
                                        "Home",
                                        Optional.of("E4A"),
                                        "",
                                        PlacedWorld.AMINA));
        assertThat(codes(told)).containsExactly("RETURN");
    }

    @Test
    void careEndingFromAnImportedEpisodeLeavesAnEventThatTheNextImportKeeps() {
        var alone = new PlacedWorld();
        var ended =
                new EndPlacement(alone.store, alone.clock)
                        .end(
                                new EndPlacement.Command(
                                        PlacementId.of("L1"),
                                        JUNE,
                                        EndReason.CARPL,
                                        Answer.YES,
                                        "Home",
                                        Optional.of("E4A"),
                                        "",
                                        PlacedWorld.AMINA));
        assertThat(ended.reasons()).isEmpty();
        var episodes = alone.history().episodes();
        assertThat(alone.history().findOn(JUNE)).isEmpty();
        assertThat(episodes.get(0).origin().isHere()).isFalse();
        var event = episodes.get(1);
        assertThat(event.span().isEmpty()).isTrue();
        assertThat(event.origin().isHere()).isTrue();
        assertThat(event.ending().reason()).isEqualTo("E4A");
    }

    @Test
    void aWrongStartIsSupersededAndEverythingAroundItMoves() {
        var right = LocalDate.of(2026, 5, 6);
        var done = correct(new CorrectPlacement.Right.StartedOn(right)).findResult().orElseThrow();

        assertThat(done.span().start()).isEqualTo(right);
        assertThat(world.free("Okafor", START)).isEqualTo(1);
        assertThat(world.free("Price", START)).isZero();
        assertThat(world.history().findOn(START).orElseThrow().origin().isHere()).isFalse();
        assertThat(world.history().findOn(right).orElseThrow().started()).isEqualTo("P");
        assertThat(world.position().casework().corrections(placed.text()))
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.before()).startsWith("From 4 May 2026");
                            assertThat(kept.after().orElseThrow()).startsWith("From 6 May 2026");
                            assertThat(kept.reason()).isEqualTo("Typed wrongly");
                        });
    }

    @Test
    void aStartInsideAReturnOrBeforeTheLastHomeIsRefused() {
        assertThat(codes(correct(started(LocalDate.of(2026, 3, 20))))).contains("RETURN");
        assertThat(codes(correct(started(LocalDate.of(2026, 1, 1))))).contains("OVERLAP");
        assertThat(codes(correct(started(LocalDate.of(2026, 4, 23))))).containsExactly("START");
        assertThat(correct(started(LocalDate.of(2026, 4, 24))).reasons()).isEmpty();
    }

    @Test
    void aFeeIsPutRightWithoutTouchingAnythingElse() {
        var before = world.history().episodes();
        var fee = Optional.of(Money.pounds(612));
        var done = correct(new CorrectPlacement.Right.WeeklyFee(fee)).findResult().orElseThrow();
        assertThat(done.weeklyFee()).isEqualTo(fee);
        assertThat(world.history().episodes()).isEqualTo(before);
    }

    @Test
    void aPlacementThatNeverWasIsVoidAndItsRequestIsOpenAgain() {
        assertThat(correct(new CorrectPlacement.Right.NeverWas()).reasons()).isEmpty();

        var position = world.position();
        assertThat(position.listOpenRequests())
                .extracting(request -> request.id().text())
                .contains("R1");
        assertThat(world.free("Okafor", START)).isEqualTo(1);
        assertThat(world.free("Price", JUNE)).isZero();
        var episode = world.history().findOn(JUNE).orElseThrow();
        assertThat(episode.origin().isHere()).isFalse();
        assertThat(episode.ending().reason()).isEmpty();
        assertThat(position.casework().corrections(placed.text()).get(0).isVoid()).isTrue();
        assertThat(codes(correct(new CorrectPlacement.Right.NeverWas())))
                .containsExactly("PLACEMENT");
        assertThat(world.place("R1", "Okafor", START).reasons()).isEmpty();
    }

    @Test
    void aPlacementThatOthersFollowIsNotVoidedBeforeThem() {
        world.place("R2", "Lamb", JUNE);
        assertThat(codes(correct(new CorrectPlacement.Right.NeverWas()))).contains("LATER");
    }

    @Test
    void aPlacementOfARegisterIsPutRightThere() {
        var refused =
                correct.correct(
                        new CorrectPlacement.Command(
                                PlacementId.of("L1"),
                                new CorrectPlacement.Right.WeeklyFee(Optional.empty()),
                                "",
                                PlacedWorld.AMINA));
        assertThat(codes(refused)).containsExactly("WHY", "REGISTER");
    }

    @Test
    void aVisitAndADisruptionAreRecorded() {
        var visits = new RecordVisit(world.store, world.clock);
        var day = LocalDate.of(2026, 5, 9);
        var visit =
                visits.record(
                        new RecordVisit.Command(
                                PlacedWorld.RUBY, day, day, "Settled", PlacedWorld.AMINA));
        assertThat(visit.reasons()).isEmpty();
        assertThat(world.position().casework().visits(PlacedWorld.RUBY)).hasSize(1);
        var ahead =
                visits.record(
                        new RecordVisit.Command(
                                PlacedWorld.RUBY, JUNE, day, "", PlacedWorld.AMINA));
        assertThat(codes(ahead)).containsExactly("ON");

        var disruptions = new RecordDisruption(world.store, world.clock);
        var seen = disruption(day, JUNE, "Moved her things out");
        assertThat(disruptions.record(seen).reasons()).isEmpty();
        assertThat(world.position().casework().disruptions(placed)).hasSize(1);
        assertThat(codes(disruptions.record(disruption(day, day.minusDays(1), " "))))
                .containsExactly("ON", "MEETING", "WHAT");
    }

    private RecordDisruption.Command disruption(LocalDate seen, LocalDate asAt, String what) {
        return new RecordDisruption.Command(
                placed, seen, asAt, Optional.of(asAt), what, "", PlacedWorld.AMINA);
    }

    private Outcome<Placement> correct(CorrectPlacement.Right right) {
        return correct.correct(
                new CorrectPlacement.Command(placed, right, "Typed wrongly", PlacedWorld.AMINA));
    }

    private static CorrectPlacement.Right started(LocalDate day) {
        return new CorrectPlacement.Right.StartedOn(day);
    }

    private EndPlacement.Command ending(LocalDate on, Optional<String> leftCare) {
        return new EndPlacement.Command(
                placed,
                on,
                EndReason.CARPL,
                Answer.YES,
                "To her aunt",
                leftCare,
                "",
                PlacedWorld.AMINA);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).distinct().toList();
    }
}
