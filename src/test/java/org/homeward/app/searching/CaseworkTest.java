package org.homeward.app.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.Wishes;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** What people do about a search between the list and the decision. */
class CaseworkTest {
    private static final LocalDate TODAY = Given.TODAY;
    private static final Actor AMINA = new Actor("Amina", Role.PLACEMENT_OFFICER);
    private static final RequestId R1 = RequestId.of("R1");
    private static final RequestId R2 = RequestId.of("R2");
    private static final HouseholdId LAMB = HouseholdId.of("Lamb");

    private final Store store = new MemoryStore(new Authority("Northam", true, TODAY));
    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final CountingIds ids = new CountingIds();
    private final LogApproach log = new LogApproach(store, ids, clock);
    private final HoldPlace holds = new HoldPlace(store, ids, clock);
    private final KeepShortlist shortlist = new KeepShortlist(store, clock);
    private final RecordGate gates = new RecordGate(store, ids, clock);
    private final CloseRequest close = new CloseRequest(store, clock);
    private final CompleteRequest complete = new CompleteRequest(store, ids, clock);

    CaseworkTest() {
        var facts =
                Given.households("household | max\nLamb | 2")
                        .children("child | age\nRuby | 7\nOla | 8")
                        .requests("request | children\nR1 | Ruby\nR2 | Ola")
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.audit(new AuditEntry(clock.instant(), AMINA, "set up", Set.of(), ""));
                    return facts;
                });
    }

    @Test
    void whatAHouseholdSaidIsShownOnItsNextSearch() {
        log.log(asked(Approach.Outcome.DECLINED, Optional.of(Approach.DeclineReason.DISTANCE), ""));

        assertThat(store.position(TODAY).casework().approaches(LAMB))
                .extracting(Approach::reason)
                .containsExactly(Optional.of(Approach.DeclineReason.DISTANCE));
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("logged a contact");
    }

    @Test
    void aRefusalWithoutAReasonIsNotKept() {
        var nothing = log.log(asked(Approach.Outcome.DECLINED, Optional.empty(), ""));
        var other =
                log.log(
                        asked(
                                Approach.Outcome.DECLINED,
                                Optional.of(Approach.DeclineReason.OTHER),
                                " "));

        assertThat(codes(nothing)).containsExactly("WHY");
        assertThat(codes(other)).containsExactly("NOTE");
        assertThat(store.position(TODAY).casework().approaches(R1)).isEmpty();
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("was refused: logged a contact");
    }

    @Test
    void aContactOfAnHourToComeIsNotKept() {
        var later =
                log.log(
                        new LogApproach.Command(
                                R1,
                                LAMB,
                                Optional.of(Instant.parse("2026-05-01T09:31:00Z")),
                                Approach.Outcome.ASKED,
                                Optional.empty(),
                                "",
                                AMINA));
        assertThat(codes(later)).containsExactly("AT");
    }

    @Test
    void aWrongEntryIsVoidAndStaysOnRecord() {
        var entry = log.log(asked(Approach.Outcome.ACCEPTED, Optional.empty(), "")).findResult();
        String id = entry.orElseThrow().id();

        assertThat(codes(log.voidIt(id, " ", AMINA))).containsExactly("WHY");
        assertThat(codes(log.voidIt("A99", "typing", AMINA))).containsExactly("RECORD");
        assertThat(log.voidIt(id, "other household", AMINA).reasons()).isEmpty();

        var casework = store.position(TODAY).casework();
        assertThat(casework.approaches(R1)).isEmpty();
        assertThat(casework.corrections(id)).hasSize(1);
        assertThat(store.position(TODAY).book().facts().work().approaches()).hasSize(1);
    }

    @Test
    void aHeldPlaceIsTakenUntilItIsGivenBack() {
        var hold = holds.hold(held(R1, 1, 3)).findResult().orElseThrow();
        assertThat(free(TODAY)).isEqualTo(1);
        assertThat(free(TODAY.plusDays(3))).isEqualTo(2);

        assertThat(codes(holds.hold(held(R1, 1, 3)))).containsExactly("HELD");
        assertThat(codes(holds.hold(held(R2, 2, 3)))).containsExactly("FULL");
        assertThat(codes(holds.hold(held(R2, 1, 15)))).containsExactly("UNTIL");
        assertThat(codes(holds.hold(held(R2, 0, 0)))).containsExactly("PLACES", "UNTIL");

        holds.release(hold.id(), TODAY.plusDays(1), AMINA);
        assertThat(free(TODAY)).isEqualTo(1);
        assertThat(free(TODAY.plusDays(1))).isEqualTo(2);
        holds.release(hold.id(), TODAY.minusDays(1), AMINA);
        assertThat(free(TODAY)).isEqualTo(2);
        assertThat(codes(holds.release("H99", TODAY, AMINA))).containsExactly("HOLD");
    }

    @Test
    void aShortlistKeepsWhatIsSaidForAndAgainst() {
        shortlist.keep(listed("near school", ""));
        shortlist.keep(listed("near school", "two dogs"));
        assertThat(store.position(TODAY).casework().shortlisted(R1))
                .extracting(home -> home.reasonsFor() + ", " + home.reasonsAgainst())
                .containsExactly("near school, two dogs");

        shortlist.takeOff(listed("near school", "two dogs"));
        assertThat(store.position(TODAY).casework().shortlisted(R1)).isEmpty();
    }

    @Test
    void aGateNamesWhoAndWhenAndWhatWasConsidered() {
        assertThat(codes(gates.record(gate(GatePart.DIRECTOR_AREA, " ", TODAY.plusDays(1), ""))))
                .containsExactly("BY", "ON");
        assertThat(codes(gates.record(gate(GatePart.HOUSEHOLD_IMPACT, "A worker", TODAY, ""))))
                .containsExactly("NOTE", "ABOUT");
        var done =
                gates.record(gate(GatePart.DIRECTOR_AREA, "Lee Marsh, director", TODAY, ""))
                        .findResult()
                        .orElseThrow();
        assertThat(store.position(TODAY).casework().gates(R1, GatePart.DIRECTOR_AREA))
                .containsExactly(done);

        gates.voidIt(done.id(), "other child", AMINA);
        assertThat(store.position(TODAY).casework().gates(R1)).isEmpty();
    }

    @Test
    void aSearchThatIsClosedWaitsNoMore() {
        assertThat(codes(close.close(closing(TODAY, " ")))).containsExactly("NOTE");
        close.close(closing(TODAY, "with an aunt"));

        var position = store.position(TODAY);
        assertThat(position.listOpenRequests())
                .extracting(PlacementRequest::id)
                .containsExactly(R2);
        assertThat(position.at(TODAY.minusDays(1)).isClosed(position.request(R1))).isFalse();
        assertThat(codes(log.log(asked(Approach.Outcome.ASKED, Optional.empty(), ""))))
                .containsExactly("REQUEST");
    }

    /** Whoever works on records of an earlier day sees there what they have closed. */
    @Test
    void aSearchIsClosedOnTheDayOfTheRecords() {
        var earlier = TODAY.minusDays(3);
        assertThat(codes(close.close(closing(TODAY.plusDays(1), "gone")))).containsExactly("ON");
        close.close(closing(earlier, "gone"));
        var position = store.position(earlier);
        assertThat(position.isClosed(position.request(R1))).isTrue();
        assertThat(position.listOpenRequests())
                .extracting(PlacementRequest::id)
                .containsExactly(R2);
    }

    private static CloseRequest.Command closing(LocalDate on, String note) {
        return new CloseRequest.Command(
                R1, on, RequestClosing.Outcome.PLACED_ELSEWHERE, note, AMINA);
    }

    @Test
    void whatARequestSaidBeforeIsKept() {
        var before = store.position(TODAY).request(R1);
        var now = withWishes(before, new Wishes("With Gran", Optional.of(TODAY)));

        assertThat(codes(complete.complete(before, "nothing", AMINA))).containsExactly("SAME");
        complete.complete(now, "was asked today", AMINA);

        var position = store.position(TODAY);
        assertThat(position.request(R1).wishes().words()).isEqualTo("With Gran");
        assertThat(position.casework().corrections("R1"))
                .hasSize(1)
                .allSatisfy(
                        change -> assertThat(change.after().orElseThrow()).contains("With Gran"));
    }

    private static PlacementRequest withWishes(PlacementRequest r, Wishes wishes) {
        return new PlacementRequest(
                r.id(),
                r.children(),
                r.type(),
                r.timing(),
                r.together(),
                r.requirements(),
                wishes,
                r.origin(),
                r.referral());
    }

    private static LogApproach.Command asked(
            Approach.Outcome outcome, Optional<Approach.DeclineReason> why, String note) {
        return new LogApproach.Command(R1, LAMB, Optional.empty(), outcome, why, note, AMINA);
    }

    private static HoldPlace.Command held(RequestId request, int places, int days) {
        return new HoldPlace.Command(
                request, LAMB, places, TODAY, TODAY.plusDays(days), "panel", AMINA);
    }

    private static KeepShortlist.Command listed(String reasonsFor, String against) {
        return new KeepShortlist.Command(R1, LAMB, reasonsFor, against, AMINA);
    }

    private static RecordGate.Command gate(GatePart part, String by, LocalDate on, String note) {
        return new RecordGate.Command(R1, part, GateRecord.About.ALL, by, on, note, AMINA);
    }

    private int free(LocalDate day) {
        var supply = store.position(TODAY).supply();
        return supply.vacancyOn(supply.household(LAMB), day).unfilled();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
