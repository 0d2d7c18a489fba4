package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.app.Books;
import org.homeward.app.Evidence;
import org.homeward.app.KeptScenario;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PolicyVersion;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.Wishes;
import org.homeward.matching.MatchPolicy;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, asked of each of them alike. */
abstract class StoreContract {

    static final Authority NORTHAM = new Authority("Northam", false, LocalDate.of(2020, 3, 31));
    static final LocalDate DAY = LocalDate.of(2020, 3, 31);
    static final Actor AMINA = new Actor("Amina", Role.TEAM_LEAD);

    Store store = new MemoryStore(NORTHAM);

    /** A new store of Northam, with nothing in it. */
    abstract Store created();

    /** The same store closed and opened again, or as it is where nothing outlives closing. */
    abstract Store reopened();

    @BeforeEach
    void create() {
        store.close();
        store = created();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    @Test
    void aNewStoreHoldsItsAuthorityAndNothingElse() {
        store = reopened();

        assertThat(store.authority()).isEqualTo(NORTHAM);
        assertThat(facts()).isEqualTo(Facts.NONE);
        assertThat(store.listAudit(10)).isEmpty();
    }

    @Test
    void everyKindOfFactComesBackAsItWas() {
        put(EveryFact.all());
        store.write(
                books -> {
                    books.replaceAllEpisodes(EveryFact.episodes());
                    return audited(books);
                });
        var before = facts();

        store = reopened();

        assertThat(facts()).isEqualTo(before);
        assertThat(facts().child().children()).containsAll(EveryFact.all().child().children());
        assertThat(facts().carer().households()).isEqualTo(EveryFact.all().carer().households());
        assertThat(facts().care().requests()).isEqualTo(EveryFact.all().care().requests());
        assertThat(facts().care().placements()).isEqualTo(EveryFact.all().care().placements());
        assertThat(facts().specialDays()).isEqualTo(EveryFact.all().specialDays());
        assertThat(facts().work()).isEqualTo(EveryFact.all().work());
        assertThat(facts().money()).isEqualTo(EveryFact.all().money());
        assertThat(facts().care().episodes())
                .containsExactlyInAnyOrderElementsOf(EveryFact.episodes());
    }

    @Test
    void puttingABundleTwiceChangesNothing() {
        put(EveryFact.all());
        var once = facts();
        put(EveryFact.all());

        store = reopened();

        assertThat(facts()).isEqualTo(once);
    }

    @Test
    void aFactWithTheSameKeyTakesTheOldOnesPlace() {
        put(EveryFact.all());
        var bare = Child.unknown(EveryFact.RUBY);
        put(new FactsBuilder().add(bare).build());

        store = reopened();

        assertThat(store.position(DAY).child(EveryFact.RUBY)).isEqualTo(bare);
        assertThat(facts().child().children()).hasSize(2);
    }

    @Test
    void episodesOfOneChildAreReplacedAndOthersStay() {
        store.write(
                books -> {
                    books.replaceAllEpisodes(EveryFact.episodes());
                    return audited(books);
                });
        store.write(
                books -> {
                    books.replaceEpisodes(EveryFact.RUBY, EveryFact.episodes().subList(1, 2));
                    return audited(books);
                });

        store = reopened();

        assertThat(store.position(DAY).history(EveryFact.RUBY).episodes())
                .isEqualTo(EveryFact.episodes().subList(1, 2));
        assertThat(store.position(DAY).history(EveryFact.NOBODY).episodes()).hasSize(1);
    }

    @Test
    void aWriteWithoutAnAuditEntryIsUndone() {
        assertThatThrownBy(
                        () ->
                                store.write(
                                        books -> {
                                            books.put(EveryFact.all());
                                            return "done";
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recorded no audit entry and was undone");

        assertThat(facts()).isEqualTo(Facts.NONE);
        store = reopened();
        assertThat(facts()).isEqualTo(Facts.NONE);
    }

    @Test
    void anExceptionUndoesEverything() {
        assertThatThrownBy(
                        () ->
                                store.write(
                                        books -> {
                                            books.put(EveryFact.all());
                                            books.putReturn(EveryFact.oneReturn("2020"));
                                            books.put(decision("M1", "R1"));
                                            audited(books);
                                            throw new IllegalArgumentException("no");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");

        store = reopened();
        assertThat(facts()).isEqualTo(Facts.NONE);
        assertThat(store.listAudit(10)).isEmpty();
        assertThat(store.listRecords(RequestId.of("R1"))).isEmpty();
        assertThat(returns()).isEmpty();
    }

    @Test
    void overlappingEpisodesAreRefusedWhole() {
        var overlapping =
                List.of(EveryFact.episodes().get(2), EveryFact.episodes().get(1).endedOn(DAY, ""));

        assertThatThrownBy(
                        () ->
                                store.write(
                                        books -> {
                                            books.put(EveryFact.all());
                                            books.replaceAllEpisodes(overlapping);
                                            return audited(books);
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(facts()).isEqualTo(Facts.NONE);
    }

    @Test
    void theWorkSeesWhatItHasPutAndOthersSeeItAfterwards() {
        var outside = new AtomicReference<>(0);
        int inside =
                store.write(
                        books -> {
                            books.put(EveryFact.all());
                            outside.set(facts().child().children().size());
                            audited(books);
                            return books.position(DAY).listChildren().size();
                        });

        assertThat(inside).isEqualTo(2);
        assertThat(outside.get()).isZero();
        assertThat(store.position(DAY).listChildren()).hasSize(2);
    }

    @Test
    void aWriteCannotBeginInsideAnother() {
        assertThatThrownBy(() -> store.write(books -> store.write(StoreContract::audited)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside another write");
    }

    @Test
    void rowsOfAReturnAreKeptAndReplacedByYear() {
        putReturn("first");
        putReturn("second");

        store = reopened();

        assertThat(returns()).containsExactly(EveryFact.oneReturn("second"));
    }

    @Test
    void entriesAreListedNewestFirst() {
        for (int i = 1; i <= 3; i++) {
            int number = i;
            store.write(
                    books -> {
                        books.audit(entry("step " + number));
                        books.audit(entry("and " + number));
                        return number;
                    });
        }

        store = reopened();

        assertThat(store.listAudit(4))
                .extracting(AuditEntry::action)
                .containsExactly("and 3", "step 3", "and 2", "step 2");
        assertThat(store.listAudit(1).get(0)).isEqualTo(entry("and 3"));
    }

    @Test
    void decisionsComeBackWholeAndNewestFirst() {
        for (String id : List.of("M2", "M1")) {
            store.write(
                    books -> {
                        books.put(decision(id, "R1"));
                        books.put(decision(id + "x", "R2"));
                        return audited(books);
                    });
        }

        store = reopened();

        assertThat(store.listRecords(RequestId.of("R1")))
                .containsExactly(decision("M1", "R1"), decision("M2", "R1"));
    }

    @Test
    void theAuthorityMovesOnButASampleStaysASample() {
        var later = new Authority("Northam", false, DAY.plusYears(1));
        store.write(
                books -> {
                    books.putAuthority(later);
                    return audited(books);
                });
        assertThatThrownBy(
                        () ->
                                store.write(
                                        books -> {
                                            books.putAuthority(new Authority("N", true, DAY));
                                            return audited(books);
                                        }))
                .isInstanceOf(IllegalArgumentException.class);

        store = reopened();

        assertThat(store.authority()).isEqualTo(later);
    }

    @Test
    void listenersHearAfterTheCommitAndOffTheWritersThread() throws InterruptedException {
        var heard = new CountDownLatch(1);
        var seen = new AtomicReference<>(0);
        var thread = new AtomicReference<>(Thread.currentThread());
        var registration =
                store.onChange(
                        () -> {
                            seen.set(store.position(DAY).listChildren().size());
                            thread.set(Thread.currentThread());
                            heard.countDown();
                        });

        put(EveryFact.all());

        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen.get()).isEqualTo(2);
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
        registration.close();
    }

    @Test
    void aCallerThatWasInterruptedStillSavesAndHarmsNothing() {
        Thread.currentThread().interrupt();
        put(EveryFact.all());

        assertThat(Thread.interrupted()).isTrue();
        store = reopened();
        assertThat(facts().child().children()).hasSize(2);
    }

    Facts facts() {
        return store.position(DAY).book().facts();
    }

    void put(Facts facts) {
        store.write(
                books -> {
                    books.put(facts);
                    return audited(books);
                });
    }

    private List<org.homeward.domain.care.ReturnRows> returns() {
        return store.write(
                books -> {
                    audited(books);
                    return books.listReturns();
                });
    }

    private void putReturn(String label) {
        store.write(
                books -> {
                    books.putReturn(EveryFact.oneReturn(label));
                    return audited(books);
                });
    }

    static boolean audited(Books books) {
        books.audit(entry("tested"));
        return true;
    }

    static AuditEntry entry(String action) {
        return new AuditEntry(
                Instant.parse("2020-03-29T01:30:00.123456Z"),
                AMINA,
                action,
                Set.of("R1", "RÜBY-1"),
                "a child was placed");
    }

    static MatchingRecord decision(String id, String request) {
        return new MatchingRecord(
                id,
                RequestId.of(request),
                DAY,
                new MatchingRecord.Ask(
                        List.of("RÜBY-1"),
                        "LONG_TERM",
                        DAY,
                        "",
                        new Wishes("a dog", Optional.of(DAY)),
                        List.of("Education: some"),
                        List.of("solo"),
                        List.of()),
                new MatchingRecord.Decision(
                        Instant.parse("2020-03-29T01:30:00.123456789Z"),
                        AMINA,
                        EveryFact.FULL,
                        DAY,
                        "near her sister",
                        "",
                        "policy 1",
                        List.of(PlacementId.of("P1"))),
                List.of(considered()),
                List.of(
                        new MatchingRecord.RuledOutHome(
                                EveryFact.FULL,
                                "Lamb",
                                List.of(new Reason("H3", "Approved for 0 to 4.", "reg 27")))),
                "1 home, 1 ruled out",
                Evidence.NONE);
    }

    private static MatchingRecord.Considered considered() {
        var unknown =
                new MatchingRecord.Line(
                        EveryFact.RUBY, "Near school", Optional.empty(), 25, "unknown");
        var met =
                new MatchingRecord.Line(
                        EveryFact.RUBY, "Meets needs", Optional.of(12.5), 35, "2 of 3 ‘met’");
        return new MatchingRecord.Considered(
                EveryFact.FULL,
                "Okafor",
                61,
                58,
                "fair",
                75,
                List.of(unknown, met),
                List.of("Ask the school."));
    }

    static ChildId numbered(int number) {
        return ChildId.of("N%05d".formatted(number));
    }

    @Test
    void whatADecisionWasMadeFromComesBackWhole() {
        put(EveryFact.all());
        var facts = facts();
        store.write(
                books -> {
                    books.put(new MatchCase("M1", facts, MatchPolicy.standard()));
                    return audited(books);
                });

        store = reopened();

        assertThat(store.findCase("M2")).isEmpty();
        var found = store.findCase("M1").orElseThrow();
        assertThat(found.policy()).isEqualTo(MatchPolicy.standard());
        assertThat(found.facts().carer()).isEqualTo(facts.carer());
        assertThat(found.facts().work()).isEqualTo(facts.work());
        assertThat(found.facts().care().placements()).isEqualTo(facts.care().placements());
    }

    @Test
    void aReviewComesBackWhole() {
        store.write(
                books -> {
                    books.put(StepDownFacts.paper());
                    return audited(books);
                });

        store = reopened();

        assertThat(store.findPaper(ReviewId.of("V-none"))).isEmpty();
        assertThat(store.findPaper(StepDownFacts.REVIEW)).contains(StepDownFacts.paper());
    }

    @Test
    void versionsOfTheStepDownPolicyAreKeptInOrder() {
        var by = new Recorded("Amina", DAY);
        var standard = StepDownPolicy.standard();
        for (int number : List.of(1, 2)) {
            store.write(
                    books -> {
                        books.put(new StepDownPolicyVersion(number, standard, "why", by));
                        return audited(books);
                    });
        }

        store = reopened();

        assertThat(store.listStepDownPolicies())
                .containsExactly(
                        new StepDownPolicyVersion(1, standard, "why", by),
                        new StepDownPolicyVersion(2, standard, "why", by));
    }

    @Test
    void aScenarioIsKeptAsItWasSavedLast() {
        var by = new Recorded("Amina", DAY);
        for (var name : List.of("First name", "Five a month")) {
            store.write(
                    books -> {
                        books.put(new KeptScenario("S1", name, "{\"name\":1}", false, by));
                        return audited(books);
                    });
        }

        store = reopened();

        assertThat(store.listScenarios())
                .containsExactly(new KeptScenario("S1", "Five a month", "{\"name\":1}", false, by));
    }

    @Test
    void versionsOfThePolicyAreKeptInOrder() {
        var by = new Recorded("Amina", DAY);
        for (int number : List.of(1, 2)) {
            store.write(
                    books -> {
                        books.put(new PolicyVersion(number, MatchPolicy.standard(), "why", by));
                        return audited(books);
                    });
        }

        store = reopened();

        assertThat(store.listPolicies()).extracting(PolicyVersion::number).containsExactly(1, 2);
        assertThat(store.listPolicies().get(0).policy()).isEqualTo(MatchPolicy.standard());
    }
}
