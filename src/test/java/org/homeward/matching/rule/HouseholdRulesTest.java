package org.homeward.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.testing.Given;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;

/** H6 fostering limit, H11 people to keep apart, H13 only child, H16 essential items. */
class HouseholdRulesTest {

    private static final String CHILDREN =
            """
            child | age | siblings
            Ruby  | 7   | S1
            Max   | 9   | S1
            Ivy   | 5   | S1
            Ned   | 3   | S1
            Ola   | 8   | S2
            """;
    private static final String FOUR_WOULD_BE_THERE =
            "4 children would be fostered there; the usual limit is 3, not all are siblings of each"
                    + " other and no exemption names them all";

    @Test
    void threeSiblingsAndAnotherChildAreFour() {
        var given =
                Given.households(
                                """
                                household | max
                                Nobody    | 4
                                Ned's     | 4
                                Ola's     | 4
                                """)
                        .children(CHILDREN)
                        .living(
                                """
                                child | household
                                Ned   | Ned's
                                Ola   | Ola's
                                """)
                        .requests("request | children\nR1 | Ruby Max Ivy");
        assertThat(Verdicts.of(new WithinFosteringLimit(), given))
                .isEqualTo("Ned's: kept\nNobody: kept\nOla's: " + FOUR_WOULD_BE_THERE);
    }

    @Test
    void anExemptionHasToNameEveryChildAndBeInForce() {
        var given =
                Given.households("household | max\nAll | 4\nEnded | 4\nFuture | 4\nSome | 4")
                        .children(CHILDREN)
                        .living(
                                """
                                child | household
                                Ola   | All
                                Ola   | Ended
                                Ola   | Future
                                Ola   | Some
                                """)
                        .exemptions(
                                """
                                household | children         | from       | until
                                All       | Ruby Max Ivy Ola | 2026-05-01 |
                                Ended     | Ruby Max Ivy Ola | 2026-04-01 | 2026-05-01
                                Future    | Ruby Max Ivy Ola | 2026-05-02 |
                                Some      | Ruby Max Ivy     | 2026-04-01 |
                                """)
                        .requests("request | children\nR1 | Ruby Max Ivy");
        assertThat(Verdicts.of(new WithinFosteringLimit(), given))
                .isEqualTo(
                        "All: kept\nEnded: %1$s\nFuture: %1$s\nSome: %1$s"
                                .formatted(FOUR_WOULD_BE_THERE));
    }

    @Test
    void anEmergencyDoesNotLiftTheLimit() {
        var given =
                Given.households("household | max\nOla's | 4")
                        .children(CHILDREN)
                        .living("child | household\nOla | Ola's")
                        .requests(
                                """
                                request | children     | type      | urgency
                                R1      | Ruby Max Ivy | emergency | today
                                """);
        assertThat(Verdicts.of(new WithinFosteringLimit(), given))
                .isEqualTo("Ola's: " + FOUR_WOULD_BE_THERE);
    }

    @Test
    void nobodyIsPlacedWithSomebodyToKeepApart() {
        var given =
                Given.households("household\nCarer's\nComing\nFriend's\nLodger's\nPlaced\n")
                        .children(CHILDREN)
                        .carers("household | carer\nCarer's | F1")
                        .occupants("household | person | age\nLodger's | O1 | 20")
                        .living(
                                """
                                child | household | from
                                Ola   | Placed    | 2026-01-01
                                Pim   | Coming    | 2026-07-01
                                Quin  | Friend's  | 2026-01-01
                                """)
                        .links(
                                """
                                a    | kind          | b
                                F1   | no contact    | Ruby
                                Ruby | must be apart | O1
                                Ruby | must be apart | Ola
                                Pim  | must be apart | Ruby
                                Ruby | known to      | Quin
                                """)
                        .requests("request | children\nR1 | Ruby");
        assertThat(Verdicts.of(new NobodyToKeepApart(), given))
                .isEqualTo(
                        """
                        Carer's: Ruby must be kept apart from F1 (carer there)
                        Coming: Ruby must be kept apart from Pim (placed there)
                        Friend's: kept
                        Lodger's: Ruby must be kept apart from O1 (lives there)
                        Placed: Ruby must be kept apart from Ola (placed there)""");
    }

    @Test
    void siblingsWhoShallLiveApartFindNoHomeTogether() {
        var given =
                Given.households("household\nOkafor")
                        .children(CHILDREN)
                        .requests("request | children | together\nR1 | Ruby Max | apart");
        assertThat(Verdicts.of(new NobodyToKeepApart(), given))
                .isEqualTo("Okafor: The plan is that the children of this request live apart");
    }

    @Test
    void aChildWhoMustBeTheOnlyOneJoinsNobody() {
        var given =
                Given.households("household\nAdults\nEmpty\nOwn child\nPlaced\nUnsaid")
                        .children(CHILDREN)
                        .living("child | household\nOla | Placed")
                        .occupants(
                                """
                                household | person | age | relation
                                Adults    | O1     | 18  | own child
                                Own child | O2     | 17  | own child
                                Unsaid    | O3     |     | own child
                                """)
                        .requests("request | children | essential\nR1 | Ruby Max | solo");
        assertThat(Verdicts.of(new AloneWhereEssential(), given))
                .isEqualTo(
                        """
                        Adults: kept
                        Empty: kept
                        Own child: A home without other children is essential; O2 is there
                        Placed: A home without other children is essential; Ola is there
                        Unsaid: kept""");
        assertThat(Verdicts.openOf(new AloneWhereEssential(), given))
                .contains("Unsaid: A home without other children is essential; the age of O3");
    }

    @Test
    void nobodyJoinsAChildWhoWasPlacedAsTheOnlyOne() {
        var given =
                Given.households("household\nOkafor")
                        .children(CHILDREN)
                        .living("child | household | request\nOla | Okafor | R9")
                        .requests(
                                """
                                request | children | essential
                                R1      | Ruby     |
                                R9      | Ola      | solo
                                """);
        assertThat(Verdicts.of(new AloneWhereEssential(), given))
                .isEqualTo("Okafor: Ola was placed there as the only child");
    }

    @Test
    void essentialItemsAreThereOrAskedFor() {
        var given =
                Given.households(
                                """
                                household | smoker | vehicle
                                Both      | no     | yes
                                Smokers   | yes    | yes
                                Unsaid    |        |
                                Walkers   | yes    | no
                                """)
                        .children(CHILDREN)
                        .requests(
                                """
                                request | children | essential
                                R1      | Ruby     | vehicle, no smokers, solo, no pets, accessible, garden
                                """);
        assertThat(Verdicts.of(new EveryEssentialItem(), given))
                .isEqualTo(
                        """
                        Both: kept
                        Smokers: "no smokers" is essential and not met
                        Unsaid: kept
                        Walkers: "no smokers" is essential and not met + "vehicle" is essential and not\
                         met""");
        assertThat(Verdicts.openOf(new EveryEssentialItem(), given))
                .contains("Both: \"garden\" is essential: ask the household\n")
                .contains(
                        """
                        Unsaid: "garden" is essential: ask the household + "no smokers" is essential:\
                         ask the household + "vehicle" is essential: ask the household""");
    }
}
