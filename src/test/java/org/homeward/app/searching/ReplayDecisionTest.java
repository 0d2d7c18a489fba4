package org.homeward.app.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Considerations;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A decision on Northfolk, made again after everything has changed. */
class ReplayDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final Matcher MATCHER =
            new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
    private static final SetClock CLOCK = new SetClock("2017-03-31T09:30:00Z");

    private static Store store = Filled.empty(DAY);
    private static MatchingRecord record = placed();

    @BeforeAll
    static void changeEverything() {
        var home = store.position(DAY).supply().household(record.decision().chosen());
        store.write(
                books -> {
                    books.put(new FactsBuilder().add(suspended(home)).build());
                    books.audit(
                            new AuditEntry(
                                    CLOCK.instant(),
                                    Filled.AMINA,
                                    "suspended",
                                    java.util.Set.of(),
                                    ""));
                    return home;
                });
    }

    @Test
    void theSameListIsMadeFromWhatWasKnownThen() {
        var replay = new ReplayDecision(store, MATCHER).replay(record).findResult().orElseThrow();

        assertThat(replay.differences()).isEmpty();
        assertThat(record.considered()).isNotEmpty();
        assertThat(record.ruledOut()).hasSizeGreaterThan(300);
    }

    @Test
    void aListThatIsNotTheSameIsToldLineByLine() {
        var other =
                new MatchingRecord(
                        record.id(),
                        record.request(),
                        record.asAt(),
                        record.ask(),
                        record.decision(),
                        List.of(),
                        record.ruledOut(),
                        record.summary(),
                        record.evidence());
        var replay = new ReplayDecision(store, MATCHER).replay(other).findResult().orElseThrow();
        assertThat(replay.differences()).hasSize(record.considered().size());
        assertThat(replay.differences().get(0))
                .startsWith("Homes in order, line 1: then nothing; now ");
    }

    private static MatchingRecord placed() {
        store = Filled.with(new Northfolk().make(DAY).facts(), DAY);
        var ids = new CountingIds();
        var place = new PlaceChild(store, MATCHER, ids, CLOCK);
        var position = store.position(DAY);
        return position.listOpenRequests().stream()
                .map(request -> MATCHER.shortlist(request, position))
                .filter(list -> !list.proposals().isEmpty())
                .flatMap(list -> placed(list, place, ids).findResult().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<MatchingRecord> placed(
            Shortlist list, PlaceChild place, CountingIds ids) {
        var home = list.proposals().get(0).household().id();
        RecordedGates.all(store, ids, MATCHER, list.request().id(), home);
        return place.place(command(list.request().id(), home, list.startsOn()));
    }

    private static PlaceChild.Command command(
            RequestId request, HouseholdId household, LocalDate startsOn) {
        return new PlaceChild.Command(
                request,
                List.of(),
                household,
                DAY,
                startsOn,
                Considerations.of("It meets the needs", ""),
                Optional.empty(),
                Filled.AMINA);
    }

    private static Household suspended(Household home) {
        return new Household(
                home.id(),
                home.name(),
                home.provider(),
                home.postcode(),
                new Approval(
                        ApprovalStatus.SUSPENDED,
                        home.approval().approvedOn(),
                        home.approval().reviewDue(),
                        home.approval().namedChild()),
                home.terms(),
                home.dwelling(),
                home.offer());
    }
}
