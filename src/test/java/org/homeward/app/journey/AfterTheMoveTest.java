package org.homeward.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.placing.EndPlacement;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.EarlySign;
import org.homeward.stepdown.aftercare.LookIn;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.JourneyWorld;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** Check-ins, early signs and returns after a move. */
class AfterTheMoveTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;
    private static final ChildId RUBY = ChildId.of("Ruby");
    private static final PlacementId PLACED = JourneyWorld.placementOf("Ruby");
    private static final LocalDate MOVED = TODAY.minusDays(16);

    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final Store store =
            new JourneyWorld().inHome("Ruby").agreed("Ruby").moved("Ruby", MOVED).store();

    @Test
    void theWayShowsTheStageTheTrackAndWhatIsDueNext() {
        checkIn(CheckPoint.DAY_3, MOVED.plusDays(3), CheckIn.Going.WELL, "");
        checkIn(CheckPoint.DAY_7, MOVED.plusDays(7), CheckIn.Going.WORRIES, "Sleeps badly");
        var moved = page().findMoved().orElseThrow();
        assertThat(page().journey().orElseThrow().stage().isWithFamily()).isTrue();
        assertThat(moved.family()).isEqualTo("Okafor");
        assertThat(moved.care().checkIns())
                .extracting(LookIn::state)
                .startsWith(LookIn.State.DONE, LookIn.State.DONE)
                .endsWith(LookIn.State.TO_COME);
        assertThat(moved.care().findNext().orElseThrow().point()).isEqualTo(CheckPoint.WEEK_2);
        assertThat(moved.care().current()).hasSize(1);
    }

    @Test
    void aCheckInIsNotRecordedAheadTwiceOrWithoutWhatTheWorryIs() {
        assertThat(codes(checkIn(CheckPoint.DAY_7, TODAY.plusDays(1), CheckIn.Going.WELL, "")))
                .containsExactly("ON");
        assertThat(codes(checkIn(CheckPoint.DAY_3, MOVED, CheckIn.Going.WELL, "")))
                .containsExactly("ON", "POINT");
        assertThat(codes(checkIn(CheckPoint.WEEK_6, TODAY, CheckIn.Going.AT_RISK, " ")))
                .containsExactly("POINT", "NOTE");
        assertThat(codes(checkIn(CheckPoint.WEEK_2, TODAY, CheckIn.Going.WELL, ""))).isEmpty();
        assertThat(codes(checkIn(CheckPoint.WEEK_2, TODAY, CheckIn.Going.WELL, "")))
                .containsExactly("POINT");
        assertThat(store.position(TODAY).stepDown().checkIns(PLACED)).hasSize(1);
    }

    @Test
    void anEarlySignIsRecordedWhileTheChildLivesThere() {
        assertThat(codes(sign(MOVED.minusDays(1), ""))).containsExactly("ON", "NOTE");
        assertThat(codes(sign(TODAY.plusDays(1), "Out all night"))).containsExactly("ON");
        assertThat(codes(sign(TODAY, "Out all night"))).isEmpty();
        assertThat(codes(sign(TODAY, "Out all night"))).containsExactly("KIND");
        assertThat(page().findMoved().orElseThrow().signs()).hasSize(1);
        assertThat(store.listAudit(1).get(0).detail()).doesNotContain("night");
    }

    @Test
    void nothingOfAFamilyIsRecordedForAPlacementThatIsNone() {
        var refused =
                new RecordEarlySign(store, clock)
                        .record(
                                new RecordEarlySign.Command(
                                        PlacementId.of("None"),
                                        EarlySign.Kind.OTHER,
                                        TODAY,
                                        "Something",
                                        TODAY,
                                        Filled.AMINA));
        assertThat(codes(refused)).containsExactly("PLACEMENT");
    }

    @Test
    void aReturnIsRecordedAsWhatItIsAndTheChildCountsAsResidentialAgain() {
        var back = returned("Elm", TODAY, Answer.NO, "She asked to go back");
        assertThat(back.reasons()).isEmpty();
        var position = store.position(TODAY);
        assertThat(position.history(RUBY).findOn(TODAY).orElseThrow().group())
                .isEqualTo(PlacementGroup.RESIDENTIAL);
        assertThat(position.history(RUBY).findOn(TODAY.minusDays(1)).orElseThrow().group())
                .isEqualTo(PlacementGroup.FOSTER);
        assertThat(position.history(RUBY).findResidentialSince(TODAY)).contains(TODAY);
        assertThat(position.findPlacementOn(RUBY, TODAY).orElseThrow().where().findHome())
                .contains(JourneyWorld.ELM);
        assertThat(position.casework().findEnding(PLACED).orElseThrow().planned())
                .isEqualTo(Answer.NO);
        assertThat(position.casework().disruptions(PLACED).get(0).meetingOn())
                .contains(TODAY.plusDays(5));
        var move = page().moves().get(0);
        assertThat(page().findMoved()).isEmpty();
        assertThat(move.care().checkIns())
                .extracting(LookIn::state)
                .startsWith(LookIn.State.MISSED)
                .endsWith(LookIn.State.FELL_AWAY);
        assertThat(page().journey().orElseThrow().column()).isEqualTo(BoardColumn.RETURNED);
    }

    @Test
    void aReturnAfterThePlacementWasEndedFindsTheChildWhoWasNobodyKnewWhere() {
        new EndPlacement(store, clock)
                .end(
                        new EndPlacement.Command(
                                PLACED,
                                TODAY.minusDays(2),
                                EndReason.CHILD,
                                Answer.NO,
                                "Not settled yet",
                                Optional.empty(),
                                "",
                                Filled.AMINA));
        assertThat(codes(returned("Elm", TODAY, Answer.NO, "As told"))).contains("ENDED");
        assertThat(returned("Elm", TODAY.minusDays(2), Answer.NO, "As told").reasons()).isEmpty();
        assertThat(store.position(TODAY).history(RUBY).episodes())
                .extracting(episode -> episode.kind().group())
                .containsExactly(
                        PlacementGroup.RESIDENTIAL,
                        PlacementGroup.FOSTER,
                        PlacementGroup.RESIDENTIAL);
    }

    @Test
    void everyReasonAgainstAReturnIsGiven() {
        assertThat(codes(returned("Nowhere", MOVED, Answer.YES, " ")))
                .containsExactly("HOME", "ON", "WHAT", "LATER");
        assertThat(codes(returned("Lodge", TODAY.plusDays(1), Answer.YES, "Why")))
                .containsExactly("HOME", "ON");
        assertThat(returned("Elm", TODAY, Answer.YES, "As planned").reasons()).isEmpty();
        assertThat(store.position(TODAY).casework().disruptions(PLACED)).isEmpty();
        assertThat(codes(returned("Elm", TODAY, Answer.YES, "Again"))).containsExactly("LATER");
    }

    private Outcome<Placement> returned(String home, LocalDate on, Answer planned, String what) {
        return new ReturnToHome(store, new CountingIds(), clock)
                .record(
                        new ReturnToHome.Command(
                                PLACED,
                                HomeId.of(home),
                                on,
                                new ReturnToHome.Told(
                                        EndReason.CHILD,
                                        planned,
                                        Optional.of(TODAY.plusDays(5)),
                                        what,
                                        ""),
                                TODAY,
                                Filled.AMINA));
    }

    private Outcome<CheckIn> checkIn(
            CheckPoint point, LocalDate on, CheckIn.Going going, String note) {
        return new RecordCheckIn(store, clock)
                .record(
                        new RecordCheckIn.Command(
                                PLACED,
                                point,
                                on,
                                new RecordCheckIn.Found(
                                        going, CheckIn.Measures.NONE, "It is quiet here", note),
                                TODAY,
                                Filled.AMINA));
    }

    private Outcome<EarlySign> sign(LocalDate on, String note) {
        return new RecordEarlySign(store, clock)
                .record(
                        new RecordEarlySign.Command(
                                PLACED, EarlySign.Kind.MISSING, on, note, TODAY, Filled.AMINA));
    }

    private JourneyPage page() {
        return new ViewJourney(store).view(RUBY, TODAY);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).distinct().toList();
    }
}
