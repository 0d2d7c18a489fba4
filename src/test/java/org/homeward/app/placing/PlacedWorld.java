package org.homeward.app.placing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Considerations;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.CareHistory;
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
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;

/** Ruby lives with Price, as a return tells, and is sought a home, a later one and a respite. */
final class PlacedWorld {

    static final Actor AMINA = new Actor("Amina", Role.PLACEMENT_OFFICER);
    static final ChildId RUBY = ChildId.of("Ruby");
    private static final LocalDate YEAR_END = LocalDate.of(2026, 3, 31);

    final Store store;
    final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    final CountingIds ids = new CountingIds();
    final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());

    PlacedWorld() {
        this(new MemoryStore(new Authority("Northam", true, Given.TODAY)));
    }

    PlacedWorld(Store store) {
        this.store = store;
        var facts =
                Given.households(
                                """
                                household | ages | max | mile | provider
                                Okafor    | 5-12 | 1   | 2    | PR1
                                Lamb      | 0-18 | 3   | 12   | PR4
                                Price     | 0-9  | 1   | 1    | PR1
                                """)
                        .children("child | age | home | school\nRuby | 7 | 1 | 3")
                        .living("child | household | from\nRuby | Price | 2026-01-10")
                        .requests(
                                """
                                request | children | needed     | type        | wishes
                                R1      | Ruby     | 2026-05-04 | short-term  | My school
                                R2      | Ruby     | 2026-06-01 | short-term  | My school
                                R3      | Ruby     | 2026-05-15 | respite     | With animals
                                R4      | Ruby     | 2026-05-15 | short-break | With animals
                                R5      | Ruby     | 2026-06-15 | short-break | With animals
                                """)
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.replaceEpisodes(RUBY, List.of(inCare()));
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2026-05-01T09:00:00Z"),
                                    AMINA,
                                    "set up",
                                    Set.of(),
                                    ""));
                    return facts;
                });
    }

    PlacementId placeRuby() {
        return place("R1", "Okafor", LocalDate.of(2026, 5, 4))
                .findResult()
                .orElseThrow()
                .decision()
                .placements()
                .get(0);
    }

    /** What has to be approved and recorded before. */
    void clearGates(String request, String household) {
        RecordedGates.all(store, ids, matcher, RequestId.of(request), HouseholdId.of(household));
    }

    Outcome<MatchingRecord> place(String request, String household, LocalDate day) {
        clearGates(request, household);
        return new PlaceChild(store, matcher, ids, clock)
                .place(
                        new PlaceChild.Command(
                                RequestId.of(request),
                                HouseholdId.of(household),
                                Given.TODAY,
                                day,
                                Considerations.of("Knows the area", "Near her school"),
                                AMINA));
    }

    CarePosition position() {
        return store.position(Given.TODAY);
    }

    CareHistory history() {
        return position().history(RUBY);
    }

    int free(String household, LocalDate day) {
        var supply = position().supply();
        return supply.vacancyOn(supply.household(HouseholdId.of(household)), day).free();
    }

    private static Episode inCare() {
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
                DateSpan.from(LocalDate.of(2026, 1, 10)),
                "S",
                new LegalStatus("C2"),
                "N1",
                setting,
                Ending.NONE,
                new Origin(Optional.of(YEAR_END), 2));
    }
}
