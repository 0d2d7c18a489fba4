package org.homeward.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Approach.DeclineReason;
import org.homeward.domain.search.Approach.Outcome;
import org.homeward.fairness.Trait;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.fairness.Declines.TrainingOffer;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;

/** Fairness and declines over everything that is recorded. */
class ViewFairnessTest {

    private static final Instant NOW = Instant.parse("2026-04-28T10:00:00Z");

    private final Store store = new MemoryStore(new Authority("Northam", true, Given.TODAY));
    private final ViewFairness fairness =
            new ViewFairness(store, new Matcher(MatchPolicy.standard(), new MileMap()));

    ViewFairnessTest() {
        put(
                Given.households("household\nAdams")
                        .skills("household | domain | level\nAdams | education | some")
                        .children(
                                "child | age | sex\nRuby | 7 | female\nMax | 9 | male\n"
                                        + "Ola | 8 | female")
                        .needs(
                                """
                                child | domain                         | level
                                Ruby  | physical health and disability | moderate
                                Ruby  | education                      | intensive
                                Max   | education                      | some
                                """)
                        .living("child | household | from | request\nOla | Adams | 2026-04-28 | R3")
                        .requests("request | children\nR1 | Ruby\nR2 | Max\nR3 | Ola")
                        .facts());
    }

    @Test
    void childrenWhoWaitAreCountedByTodaysListAndSearchesWithoutAListAreSaid() {
        var view = fairness.on(Given.TODAY);
        assertThat(view.sentence()).isEqualTo("2 children; 1 search without a list");
        assertThat(view.groups(Trait.DISABILITY))
                .extracting(group -> group.group() + " " + group.children())
                .containsExactly("disabled 1", "not known 1");
        assertThat(view.tops()).singleElement().extracting(top -> top.children()).isEqualTo(2);
    }

    @Test
    void declinesShowTheirReasonsAndWhatTrainingMightBeOffered() {
        put(
                new FactsBuilder()
                        .add(approach("A1", "R1", Outcome.DECLINED, DeclineReason.BEHAVIOUR))
                        .add(approach("A2", "R2", Outcome.DECLINED, DeclineReason.TIMING))
                        .add(approach("A3", "R2", Outcome.NO_ANSWER, DeclineReason.OTHER))
                        .build());
        var declines = fairness.declines(Given.TODAY);
        assertThat(declines.asked()).isEqualTo(3);
        assertThat(declines.reasons())
                .containsEntry(DeclineReason.BEHAVIOUR, 1)
                .containsEntry(DeclineReason.TIMING, 1)
                .hasSize(2);
        assertThat(declines.households().get(0).declined()).isEqualTo(2);
        var adams = Set.of(HouseholdId.of("Adams"));
        assertThat(declines.offers())
                .containsExactlyInAnyOrder(
                        new TrainingOffer(NeedDomain.EDUCATION, adams, 1),
                        new TrainingOffer(NeedDomain.PHYSICAL_HEALTH_AND_DISABILITY, adams, 1));
    }

    private static Approach approach(
            String id, String request, Outcome outcome, DeclineReason reason) {
        return new Approach(
                id,
                RequestId.of(request),
                HouseholdId.of("Adams"),
                NOW,
                "Amina",
                outcome,
                Optional.of(reason),
                "");
    }

    private void put(Facts facts) {
        store.write(
                books -> {
                    books.put(facts);
                    books.audit(
                            new AuditEntry(
                                    NOW,
                                    new Actor("Amina", Role.PLACEMENT_OFFICER),
                                    "set up",
                                    Set.of(),
                                    ""));
                    return facts;
                });
    }
}
