package org.homeward.app.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Considerations;
import org.homeward.app.Outcome;
import org.homeward.app.placing.PlanStay.PlannedStay;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.testing.Given;
import org.junit.jupiter.api.Test;

/** Short breaks and respite: away for some days while the child's own home goes on. */
class PlanStayTest {

    private static final LocalDate AWAY = LocalDate.of(2026, 5, 15);
    private static final LocalDate BACK = LocalDate.of(2026, 5, 22);
    private static final ChildId RUBY = PlacedWorld.RUBY;

    private final PlacedWorld world = new PlacedWorld();
    private final PlanStay plan = new PlanStay(world.store, world.matcher, world.ids, world.clock);

    @Test
    void aRespiteTakesAPlaceForItsDaysAndTheChildStillLivesAtHome() {
        var stay = stay("R3", "Lamb", AWAY, BACK).findResult().orElseThrow().get(RUBY);

        assertThat(stay.during().orElseThrow().text()).isEqualTo("L1");
        assertThat(world.free("Lamb", AWAY.minusDays(1))).isEqualTo(3);
        assertThat(world.free("Lamb", AWAY)).isEqualTo(2);
        assertThat(world.free("Lamb", BACK)).isEqualTo(3);
        assertThat(world.free("Price", AWAY)).isZero();

        var position = world.position();
        for (LocalDate day : List.of(AWAY.minusDays(1), AWAY, BACK)) {
            assertThat(position.findPlacementOn(RUBY, day).orElseThrow().id().text())
                    .isEqualTo("L1");
        }
        assertThat(position.findStayOn(RUBY, AWAY)).contains(stay.stay());
        assertThat(position.findStayOn(RUBY, BACK)).isEmpty();
    }

    @Test
    void aStayWritesNoEpisodeAndTheChildIsCountedOnce() {
        var before = world.history().episodes();
        stay("R3", "Lamb", AWAY, BACK);
        assertThat(world.history().episodes()).isEqualTo(before);
        assertThat(world.position().listLookedAfterOn(AWAY)).hasSize(1);
    }

    @Test
    void theRequestIsMetAndTheDecisionIsStoredWhole() {
        stay("R3", "Lamb", AWAY, BACK);
        assertThat(world.position().listOpenRequests())
                .extracting(request -> request.id().text())
                .doesNotContain("R3");
        var record = world.store.listRecords(RequestId.of("R3")).get(0);
        assertThat(record.decision().startsOn()).isEqualTo(AWAY);
        var replay = new ReplayDecision(world.store, world.matcher).replay(record);
        assertThat(replay.findResult().orElseThrow().differences()).isEmpty();
        assertThat(world.store.listAudit(1).get(0).action()).isEqualTo("planned a stay");
        assertThat(codes(stay("R3", "Lamb", AWAY, BACK))).contains("REQUEST");
    }

    @Test
    void aRespiteNeedsAHomeToGoBackToAndAnotherHousehold() {
        assertThat(codes(stay("R3", "Price", AWAY, BACK))).contains("THERE");
        new EndPlacement(world.store, world.clock)
                .end(
                        new EndPlacement.Command(
                                PlacementId.of("L1"),
                                AWAY.plusDays(2),
                                EndReason.CARPL,
                                Answer.YES,
                                "Home",
                                Optional.of("E4A"),
                                "",
                                PlacedWorld.AMINA));
        assertThat(codes(stay("R3", "Lamb", AWAY, BACK))).containsExactly("HOME");
    }

    @Test
    void everyReasonIsGivenAndAnOrdinaryRequestIsNoStay() {
        var refused = stay("R1", "Lamb", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1));
        assertThat(codes(refused)).containsExactly("TYPE", "SPAN", "START");
        assertThat(codes(stay("R9", "Lamb", AWAY, BACK))).containsExactly("REQUEST");
        assertThat(world.store.listAudit(1).get(0).action())
                .isEqualTo("was refused: planned a stay");
    }

    @Test
    void whatHasToBeRecordedBeforeAPlacementHasToBeRecordedBeforeAStay() {
        var refused = plan.plan(command("R3", "Lamb", AWAY, BACK));
        assertThat(codes(refused)).containsExactly("G3", "G4", "G8");
    }

    @Test
    void theRulesAreAskedAsForAnyPlacement() {
        var refused = stay("R3", "Okafor", AWAY, BACK);
        assertThat(refused.reasons()).isEmpty();
        var other = new PlacedWorld();
        other.placeRuby();
        var full =
                new PlanStay(other.store, other.matcher, other.ids, other.clock)
                        .plan(command("R3", "Nobody", AWAY, BACK));
        assertThat(codes(full)).containsExactly("HOUSEHOLD");
    }

    @Test
    void aShortBreakLastsSeventeenDaysAtMost() {
        assertThat(codes(stay("R4", "Lamb", AWAY, AWAY.plusDays(18)))).containsExactly("S12");
        var stay = stay("R4", "Lamb", AWAY, AWAY.plusDays(17)).findResult().orElseThrow();
        assertThat(stay.get(RUBY).shortBreaks()).isEqualTo(new ShortBreakDays(17, 58));
    }

    @Test
    void stayOverlapsNoOtherStayAndTheCounterRunsOn() {
        stay("R4", "Lamb", AWAY, BACK);
        assertThat(codes(stay("R5", "Lamb", BACK.minusDays(1), BACK.plusDays(2))))
                .contains("OVERLAP");
        var next =
                stay("R5", "Lamb", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 20))
                        .findResult()
                        .orElseThrow();
        assertThat(next.get(RUBY).shortBreaks()).isEqualTo(new ShortBreakDays(12, 63));
    }

    private Outcome<Map<ChildId, PlannedStay>> stay(
            String request, String household, LocalDate from, LocalDate until) {
        if (world.position().findRequest(RequestId.of(request)).isPresent()) {
            world.clearGates(request, household);
        }
        return plan.plan(command(request, household, from, until));
    }

    private static PlanStay.Command command(
            String request, String household, LocalDate from, LocalDate until) {
        return new PlanStay.Command(
                RequestId.of(request),
                HouseholdId.of(household),
                DateSpan.of(from, until),
                Given.TODAY,
                Considerations.of("She knows them", "She asks for them"),
                PlacedWorld.AMINA);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).distinct().toList();
    }
}
