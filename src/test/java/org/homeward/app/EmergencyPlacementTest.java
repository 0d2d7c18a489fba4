package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** Placements that cannot wait for a home within its terms. */
class EmergencyPlacementTest {
    private static final LocalDate TODAY = Given.TODAY;
    private static final Actor AMINA = new Actor("Amina", Role.PLACEMENT_OFFICER);
    private static final Actor LEE = new Actor("Lee", Role.TEAM_LEAD);

    private final Store store = new MemoryStore(new Authority("Northam", true, TODAY));
    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
    private final PlaceChild place = new PlaceChild(store, matcher, new CountingIds(), clock);

    EmergencyPlacementTest() {
        var facts =
                Given.households(
                                """
                                household | ages | max | mile
                                Price     | 0-4  | 2   | 1
                                Full      | 0-18 | 4   | 2
                                Far       | 0-18 | 3   | 30
                                """)
                        .children(
                                """
                                child | age | home | school
                                Tam   | 7   | 1    | 3
                                A     | 7   | 1    | 3
                                B     | 7   | 1    | 3
                                C     | 7   | 1    | 3
                                """)
                        .living(
                                """
                                child | household | from
                                A     | Full      | 2026-01-10
                                B     | Full      | 2026-01-10
                                C     | Full      | 2026-01-10
                                """)
                        .requests(
                                "request | children | urgency\nR4 | Tam | today\nR5 | A | planned\nR6 | B | planned")
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.audit(new AuditEntry(clock.instant(), AMINA, "set up", Set.of(), ""));
                    return facts;
                });
    }

    @Test
    void withoutAnEmergencyTheTermsHold() {
        assertThat(codes(place.place(command("R4", "Price", Optional.empty())))).contains("H3");
        var planned = Optional.of(new Emergency("no reason", false, Optional.of(LEE)));
        assertThat(codes(place.place(command("R5", "Price", planned)))).contains("H3");
    }

    @Test
    void inAnEmergencyASecondPersonMayAllowAHomeOutsideItsTerms() {
        var record =
                place.place(urgent(LEE, "Police protection tonight")).findResult().orElseThrow();

        var outside = record.evidence().outside().orElseThrow();
        assertThat(outside.rules()).contains("H3");
        assertThat(outside.allowedBy()).isEqualTo("Lee");
        assertThat(outside.lastDay()).isEqualTo(LocalDate.of(2026, 5, 12));
        var terms =
                store.position(TODAY)
                        .casework()
                        .findOutsideTerms(record.decision().placements().get(0));
        assertThat(terms.orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void aHomeOutsideItsTermsIsNotChosenOverOneWithinThemWithoutASentence() {
        var told = urgent(LEE, "tonight");
        var untold =
                new PlaceChild.Command(
                        told.request(),
                        told.children(),
                        told.household(),
                        told.asAt(),
                        told.startsOn(),
                        Considerations.of("It answered first", ""),
                        told.emergency(),
                        told.by());
        assertThat(codes(place.place(untold))).containsExactly("FIRST");
    }

    @Test
    void anEmergencyNeedsAReasonAndAnotherPersonWhoMay() {
        assertThat(codes(place.place(urgent(LEE, " ")))).contains("EMERGENCY");
        assertThat(sentences(place.place(urgent(AMINA, "tonight"))))
                .containsExactly(
                        "Amina is no team lead and cannot allow it.",
                        "The person who allows it has to be another.");
        var nobody = urgentBy(Optional.empty(), "tonight");
        assertThat(codes(place.place(nobody))).containsExactly("SECOND");
    }

    @Test
    void noEmergencyLiftsTheFosteringLimit() {
        var full = new Emergency("tonight", false, Optional.of(LEE));
        var command = command("R4", "Full", Optional.of(full));
        assertThat(codes(place.place(command))).contains("H6");
    }

    @Test
    void aWarningIsReadBeforeAChildIsPlaced() {
        var ids = new CountingIds();
        var r6 = RequestId.of("R6");
        RecordedGates.all(store, ids, matcher, r6, HouseholdId.of("Far"));
        var unread = command("R6", "Far", Optional.empty());
        assertThat(codes(place.place(unread))).containsExactly("W1");

        var read =
                new PlaceChild.Command(
                        r6,
                        unread.household(),
                        TODAY,
                        unread.startsOn(),
                        unread.said().reading(Set.of("W1")),
                        AMINA);
        var record = place.place(read).findResult().orElseThrow();
        assertThat(record.evidence().warnings())
                .extracting(warning -> warning.code() + warning.acknowledged())
                .containsExactly("W1true");
    }

    private static PlaceChild.Command urgent(Actor second, String reason) {
        return urgentBy(Optional.of(second), reason);
    }

    private static PlaceChild.Command urgentBy(Optional<Actor> second, String reason) {
        return command("R4", "Price", Optional.of(new Emergency(reason, false, second)));
    }

    private static List<String> sentences(Outcome<MatchingRecord> outcome) {
        return outcome.reasons().stream().map(Reason::sentence).toList();
    }

    private static PlaceChild.Command command(
            String request, String household, Optional<Emergency> emergency) {
        return new PlaceChild.Command(
                RequestId.of(request),
                List.of(),
                HouseholdId.of(household),
                TODAY,
                LocalDate.of(2026, 5, 4),
                Considerations.of("The only home that answered", "It knows the child"),
                emergency,
                AMINA);
    }

    private static List<String> codes(Outcome<MatchingRecord> outcome) {
        return outcome.reasons().stream().map(Reason::code).distinct().toList();
    }
}
