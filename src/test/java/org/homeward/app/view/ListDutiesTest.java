package org.homeward.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Visit;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** What is due by law, on the day before, on and after its last day. */
class ListDutiesTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 3, 31);
    private static final PlacementId P1 = PlacementId.of("P1");
    private static final ChildId TAM = ChildId.of("Tam");
    private static final RequestId R1 = RequestId.of("R1");

    private final Store store =
            Filled.with(
                    Given.households(
                                    """
                                    household | ages | max | mile | status              | since
                                    Price     | 0-4  | 2   | 1    | approved            |
                                    Aunt      | 0-18 | 1   | 1    | temporary-reg-24    | 2026-01-20
                                    """)
                            .children("child | age\nTam | 7\nOla | 8")
                            .requests(
                                    """
                                    request | children | urgency | made       | needed
                                    R1      | Tam      | today   | 2026-03-31 | 2026-03-31
                                    R2      | Ola      | today   | 2026-04-01 | 2026-04-01
                                    """)
                            .facts(),
                    Given.TODAY);
    private final ListDuties duties =
            new ListDuties(store, new Matcher(MatchPolicy.standard(), new MileMap()));

    ListDutiesTest() {
        put(
                new FactsBuilder()
                        .add(
                                new Placement(
                                        P1,
                                        TAM,
                                        Where.with(HouseholdId.of("Price")),
                                        DateSpan.from(STARTED),
                                        Optional.of(CareType.SHORT_TERM),
                                        Optional.empty(),
                                        Optional.of(R1)))
                        .add(
                                new OutsideTerms(
                                        P1,
                                        Set.of("H3"),
                                        "tonight",
                                        "Amina",
                                        "Lee",
                                        LocalDate.of(2026, 4, 9))));
    }

    @Test
    void everyClockIsCountedOverEaster() {
        assertThat(on("2026-04-08"))
                .containsExactly(
                        "VISIT Tam 2026-04-07 -1",
                        "OUTSIDE_TERMS Tam 2026-04-09 1",
                        "PLACEMENT_PLAN Tam 2026-04-09 1",
                        "INFORMATION Tam 2026-04-09 1",
                        "REQUEST Ola 2026-04-10 2");
    }

    @Test
    void aClockIsOverdueFromTheDayAfterItsLast() {
        assertThat(outside("2026-04-09")).containsExactly("OUTSIDE_TERMS Tam 2026-04-09 0");
        assertThat(outside("2026-04-10")).containsExactly("OUTSIDE_TERMS Tam 2026-04-09 -1");
        assertThat(duties.on(LocalDate.of(2026, 4, 9))).noneMatch(this::overdueOutside);
        assertThat(duties.on(LocalDate.of(2026, 4, 10))).anyMatch(this::overdueOutside);
    }

    @Test
    void theTemporaryApprovalIsSeenFourWeeksAhead() {
        assertThat(of("CONNECTED", "2026-04-13")).isEmpty();
        assertThat(of("CONNECTED", "2026-04-14"))
                .containsExactly("CONNECTED_PERSON Aunt 2026-05-12 28");
    }

    @Test
    void whatIsRecordedIsNoLongerDue() {
        put(
                new FactsBuilder()
                        .add(gate("G1", GatePart.PLACEMENT_PLAN))
                        .add(gate("G2", GatePart.INFORMATION_GIVEN))
                        .add(
                                new Visit(
                                        TAM,
                                        "settled",
                                        new Recorded("Amina", LocalDate.of(2026, 4, 6)))));
        assertThat(of("PLACEMENT_PLAN", "2026-04-08")).isEmpty();
        assertThat(of("INFORMATION", "2026-04-08")).isEmpty();
        assertThat(of("VISIT", "2026-05-03")).isEmpty();
        assertThat(of("VISIT", "2026-05-04")).containsExactly("VISIT Tam 2026-05-18 14");
    }

    @Test
    void aStayOfSomeDaysAsksForNoVisitOfItsOwn() {
        put(
                new FactsBuilder()
                        .add(
                                new Placement(
                                        PlacementId.of("P2"),
                                        ChildId.of("Ola"),
                                        Where.with(HouseholdId.of("Price")),
                                        DateSpan.of(STARTED, STARTED.plusDays(9)),
                                        Optional.of(CareType.RESPITE),
                                        Optional.empty(),
                                        Optional.of(RequestId.of("R2")))));
        assertThat(of("VISIT", "2026-04-08")).containsExactly("VISIT Tam 2026-04-07 -1");
    }

    private boolean overdueOutside(Duty duty) {
        return duty.kind() == Duty.Kind.OUTSIDE_TERMS && duty.isOverdue();
    }

    private List<String> outside(String day) {
        return of("OUTSIDE", day);
    }

    private List<String> of(String kind, String day) {
        return on(day).stream().filter(duty -> duty.startsWith(kind)).toList();
    }

    private List<String> on(String day) {
        return duties.on(LocalDate.parse(day)).stream()
                .map(d -> "%s %s %s %d".formatted(d.kind(), d.subject(), d.dueOn(), d.daysLeft()))
                .toList();
    }

    private static GateRecord gate(String id, GatePart part) {
        return new GateRecord(
                id, R1, part, GateRecord.About.ALL, "Lee", LocalDate.of(2026, 4, 2), "", "Amina");
    }

    private void put(FactsBuilder facts) {
        store.write(
                books -> {
                    books.put(facts.build());
                    books.audit(
                            new AuditEntry(
                                    new SetClock("2026-05-01T09:30:00Z").instant(),
                                    Filled.AMINA,
                                    "put",
                                    Set.of(),
                                    ""));
                    return facts;
                });
    }
}
