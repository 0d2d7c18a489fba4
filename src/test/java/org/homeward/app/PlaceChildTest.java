package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.searching.HoldPlace;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
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

/** The whole journey from a request to a home, with real parts. */
class PlaceChildTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final Actor AMINA = new Actor("Amina", Role.PLACEMENT_OFFICER);
    private static final RequestId R1 = RequestId.of("R1");
    private static final HouseholdId OKAFOR = HouseholdId.of("Okafor");
    private static final HouseholdId LAMB = HouseholdId.of("Lamb");
    private static final ChildId RUBY = ChildId.of("Ruby");

    private final Store store = new MemoryStore(new Authority("Northam", true, TODAY));
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
    private final FindHomes find = new FindHomes(store, matcher);
    private final CountingIds ids = new CountingIds();
    private final PlaceChild place =
            new PlaceChild(store, matcher, ids, new SetClock("2026-05-01T09:30:00Z"));

    PlaceChildTest() {
        var facts =
                Given.households(
                                """
                                household | ages | max | mile | provider
                                Okafor    | 5-12 | 1   | 2    | PR1
                                Lamb      | 0-18 | 3   | 12   | PR4
                                Price     | 0-4  | 1   | 1    | PR1
                                """)
                        .children(
                                """
                                child | age | home | school | siblings
                                Ruby  | 7   | 1    | 3      | S1
                                Max   | 9   | 1    | 3      | S1
                                Ola   | 8   | 2    | 2      |
                                """)
                        .living(
                                """
                                child | household | from
                                Ruby  | Price     | 2026-01-10
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes
                                R1      | Ruby     | 2026-05-04 | I want to stay at my school
                                R2      | Ola      | 2026-05-04 | With animals
                                R3      | Ruby Max | 2026-05-04 | Together
                                """)
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.replaceEpisodes(RUBY, List.of(inCareSince("2026-01-10")));
                    books.audit(entry("set up"));
                    return facts;
                });
    }

    @Test
    void aRequestBecomesAPlacementWithItsRecord() {
        var shortlist = find.forRequest(R1, TODAY);
        assertThat(shortlist.proposals().get(0).household().id()).isEqualTo(OKAFOR);

        var record = placed(command(R1, OKAFOR, "")).findResult().orElseThrow();

        assertThat(store.listRecords(R1)).containsExactly(record);
        assertThat(record.ask().wishes().words()).isEqualTo("I want to stay at my school");
        assertThat(record.findChosen().orElseThrow().lines()).hasSize(9);
        assertThat(record.ruledOut())
                .extracting(MatchingRecord.RuledOutHome::name)
                .contains("Price");
        assertThat(record.decision().policyVersion()).isEqualTo(MatchPolicy.standard().version());
        assertThat(record.summary()).isEqualTo("3 households: 1 outside ages, 2 possible");
    }

    @Test
    void theVacancyIsGoneAndTheFormerPlacementHasEnded() {
        var start = LocalDate.of(2026, 5, 4);
        assertThat(free(OKAFOR, start)).isEqualTo(1);

        placed(command(R1, OKAFOR, ""));

        assertThat(free(OKAFOR, start.minusDays(1))).isEqualTo(1);
        assertThat(free(OKAFOR, start)).isZero();
        assertThat(free(HouseholdId.of("Price"), start.minusDays(1))).isZero();
        assertThat(free(HouseholdId.of("Price"), start)).isEqualTo(1);
        assertThat(store.position(TODAY).listOpenRequests())
                .extracting(request -> request.id().text())
                .containsExactly("R2", "R3");
    }

    @Test
    void theEpisodeMovesWithLegalStatusAndNeed() {
        placed(command(R1, LAMB, "Room for her brother later"));

        var history = store.position(TODAY).history(RUBY);
        var before = history.findOn(LocalDate.of(2026, 5, 3)).orElseThrow();
        var after = history.findOn(LocalDate.of(2026, 5, 4)).orElseThrow();
        assertThat(before.ending().reason()).isEqualTo("X1");
        assertThat(after.started()).isEqualTo("P");
        assertThat(after.legal()).isEqualTo(new LegalStatus("C2"));
        assertThat(after.need()).isEqualTo("N1");
        assertThat(after.setting().code()).isEqualTo("U6");
        assertThat(after.kind()).isEqualTo(PlacementKind.FOSTER_IFA);
        assertThat(after.origin()).isEqualTo(Origin.HERE);
    }

    @Test
    void theSameChildIsNotPlacedTwice() {
        placed(command(R1, OKAFOR, ""));
        var again = placed(command(R1, OKAFOR, ""));
        assertThat(codes(again)).contains("PLACED");
        assertThat(store.listRecords(R1)).hasSize(1);
    }

    @Test
    void theRulesAreAskedAgainWhenTheListIsOld() {
        find.forRequest(RequestId.of("R2"), TODAY);
        placed(command(R1, OKAFOR, ""));

        var refused = placed(command(RequestId.of("R2"), OKAFOR, "Nearer to school"));

        assertThat(codes(refused)).contains("H2");
        assertThat(store.position(TODAY).placements(ChildId.of("Ola"))).isEmpty();
        var newest = store.listAudit(1).get(0);
        assertThat(newest.action()).isEqualTo("was refused a placement");
        assertThat(newest.detail()).startsWith("H2");
    }

    @Test
    void everyReasonIsGivenAndNotOnlyTheFirst() {
        var refused =
                place.place(
                        new PlaceChild.Command(
                                RequestId.of("R3"),
                                HouseholdId.of("Price"),
                                TODAY,
                                LocalDate.of(2026, 1, 5),
                                Considerations.of(" ", ""),
                                AMINA));
        assertThat(codes(refused)).contains("REASONS", "START", "LATER", "H2", "H3");
    }

    @Test
    void anotherThanTheFirstHomeNeedsASentence() {
        var refused = placed(command(R1, LAMB, ""));
        assertThat(codes(refused)).containsExactly("FIRST");
        assertThat(placed(command(R1, LAMB, "Her sister may follow")).reasons()).isEmpty();
    }

    @Test
    void siblingsArePlacedTogetherInOneDecision() {
        var record = placed(command(RequestId.of("R3"), LAMB, "")).findResult().orElseThrow();
        assertThat(record.decision().placements()).hasSize(2);
        assertThat(free(LAMB, LocalDate.of(2026, 5, 4))).isEqualTo(1);
        assertThat(store.position(TODAY).history(ChildId.of("Max")).episodes())
                .extracting(Episode::started)
                .containsExactly("S");
    }

    @Test
    void theAuditEntryNamesRecordsAndNotPeople() {
        var record = placed(command(R1, OKAFOR, "")).findResult().orElseThrow();
        var newest = store.listAudit(1).get(0);
        assertThat(newest.by()).isEqualTo(AMINA);
        assertThat(newest.subjects()).contains("R1", "Ruby", "Okafor", record.id());
        assertThat(newest.detail()).startsWith("From 2026-05-04. ").contains("known");
    }

    @Test
    void aGroupIsPlacedPartByPartAndWaitsUntilTheLastHasAHome() {
        var r3 = RequestId.of("R3");
        placed(part(r3, LAMB, "Max"));

        var position = store.position(TODAY);
        assertThat(position.listWaiting(position.request(r3))).containsExactly(RUBY);
        assertThat(codes(placed(part(r3, LAMB, "Max")))).contains("CHILD");

        var second = placed(part(r3, OKAFOR, "Ruby")).findResult().orElseThrow();
        assertThat(store.position(TODAY).isMet(position.request(r3))).isTrue();
        assertThat(second.evidence().siblings().placed()).containsExactly(RUBY);
        assertThat(second.evidence().siblings().apart()).containsExactly(ChildId.of("Max"));
    }

    @Test
    void aHeldPlaceIsNotCountedAgainOnceAPartOfTheGroupHasIt() {
        var start = LocalDate.of(2026, 5, 4);
        var r3 = RequestId.of("R3");
        new HoldPlace(store, ids, new SetClock("2026-05-01T09:30:00Z"))
                .hold(new HoldPlace.Command(r3, LAMB, 1, TODAY, TODAY.plusDays(9), "panel", AMINA));
        placed(part(r3, LAMB, "Max"));
        assertThat(free(LAMB, start)).isEqualTo(2);
    }

    @Test
    void whatHasToComeFirstIsAskedForPartByPart() {
        var refused = place.place(command(R1, OKAFOR, ""));

        assertThat(codes(refused)).containsExactly("G3", "G4", "G5", "G8");
        assertThat(refused.reasons())
                .allSatisfy(reason -> assertThat(reason.source()).isNotBlank());

        var record = placed(command(R1, OKAFOR, "")).findResult().orElseThrow();
        assertThat(record.evidence().gates())
                .filteredOn(gate -> gate.code().equals("G3"))
                .singleElement()
                .satisfies(
                        gate ->
                                assertThat(gate.done().get(0))
                                        .isEqualTo(
                                                "placement plan: Jo Hale, team manager,"
                                                        + " 1 May 2026 - Considered with the social"
                                                        + " worker"));
    }

    /** Places after everything that has to come first was recorded. */
    private Outcome<MatchingRecord> placed(PlaceChild.Command command) {
        var position = store.position(TODAY);
        var request = position.request(command.request());
        RecordedGates.forChildren(
                store,
                ids,
                matcher,
                request,
                command.children().isEmpty() ? position.listWaiting(request) : command.children(),
                command.household());
        return place.place(command);
    }

    private static PlaceChild.Command part(RequestId request, HouseholdId home, String child) {
        return new PlaceChild.Command(
                request,
                List.of(ChildId.of(child)),
                home,
                TODAY,
                LocalDate.of(2026, 5, 4),
                Considerations.of("Near school", "She knows them"),
                Optional.empty(),
                AMINA);
    }

    private static PlaceChild.Command command(
            RequestId request, HouseholdId household, String whyNotFirst) {
        return new PlaceChild.Command(
                request,
                household,
                TODAY,
                LocalDate.of(2026, 5, 4),
                Considerations.of("She can keep her school and knows the area", whyNotFirst),
                AMINA);
    }

    private int free(HouseholdId id, LocalDate day) {
        var supply = store.position(TODAY).supply();
        return supply.vacancyOn(supply.household(id), day).free();
    }

    private static Set<String> codes(Outcome<MatchingRecord> outcome) {
        return outcome.reasons().stream()
                .map(Reason::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Episode inCareSince(String day) {
        var setting =
                new Setting(
                        "U6",
                        PlacementKind.FOSTER_IN_HOUSE,
                        ProviderCode.PR1,
                        "",
                        Optional.empty(),
                        Optional.empty());
        return new Episode(
                RUBY,
                DateSpan.from(LocalDate.parse(day)),
                "S",
                new LegalStatus("C2"),
                "N1",
                setting,
                Ending.NONE,
                new Origin(Optional.of(LocalDate.of(2026, 3, 31)), 2));
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry(Instant.parse("2026-05-01T09:00:00Z"), AMINA, action, Set.of(), "");
    }
}
