package org.homeward.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.app.Store;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.ui.SearchDesks;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Homes beside each other: what differs is said, and reasons are kept. */
class CompareViewModelTest {
    private static final HouseholdId OKAFOR = HouseholdId.of("Okafor");
    private static final HouseholdId LAMB = HouseholdId.of("Lamb");

    private final Desk desk = Desks.on(Given.TODAY);
    private final Store store = store();
    private final CompareViewModel model =
            new CompareViewModel(
                    new Destination.Compare(
                            RequestId.of("R1"), List.of(OKAFOR, LAMB, HouseholdId.of("Price"))),
                    new SearchDesks(store).comparing(),
                    desk);

    @BeforeEach
    void look() {
        model.refresh();
    }

    @Test
    void eachHomeHasItsColumnAndEachRowOneCellForIt() {
        assertThat(now().homes()).hasSize(3);
        assertThat(now().rows()).isNotEmpty().allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void whatDiffersIsMarkedAndTheMostIsNamed() {
        var fit = row("Fit");
        assertThat(fit.differs()).isTrue();
        assertThat(fit.cells().get(0).best()).isTrue();
        assertThat(fit.cells().get(1).best()).isFalse();
        assertThat(row("Lives there").differs()).isFalse();
    }

    @Test
    void aRuledOutHomeKeepsItsReasonsAndIsNeverBest() {
        assertThat(row("Ruled out by").cells().get(2).words()).contains("Ruby is 7");
        assertThat(now().rows()).noneMatch(row -> row.cells().get(2).best());
    }

    @Test
    void reasonsAreKeptAndPutTheHomeOnTheShortlist() {
        model.keep(LAMB);
        assertThat(store.position(Given.TODAY).casework().shortlisted(RequestId.of("R1")))
                .isEmpty();
        model.reasons(LAMB).against.set("Far from school");
        model.keep(LAMB);
        var kept = store.position(Given.TODAY).casework().shortlisted(RequestId.of("R1"));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).reasonsAgainst()).isEqualTo("Far from school");
    }

    @Test
    void whatIsBeingTypedIsNotLostWhenTheScreenAsksAgain() {
        model.reasons(LAMB).forIt.set("A garden");
        model.refresh();
        assertThat(model.reasons(LAMB).forIt.get()).isEqualTo("A garden");
    }

    private Comparison.Row row(String label) {
        return now().rows().stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow();
    }

    private CompareViewModel.Compared now() {
        return model.compared().valueProperty().get().orElseThrow();
    }

    private static Store store() {
        return Filled.with(
                Given.households(
                                """
                                household | ages | max | mile
                                Okafor    | 5-12 | 1   | 2
                                Lamb      | 0-18 | 3   | 12
                                Price     | 0-4  | 1   | 1
                                """)
                        .children(
                                """
                                child | age | home | school
                                Ruby  | 7   | 1    | 3
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes
                                R1      | Ruby     | 2026-05-04 | Near school
                                """)
                        .facts(),
                Given.TODAY);
    }
}
