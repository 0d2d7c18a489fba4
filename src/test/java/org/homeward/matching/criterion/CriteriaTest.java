package org.homeward.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Topic;
import org.homeward.testing.Given;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;

/** Each criterion when it is met, partly met, not met, not known and does not apply. */
class CriteriaTest {

    private static final String FOR_RUBY = "request | children\nR1 | Ruby";

    @Test
    void skillsAreWeighedAgainstNeeds() {
        var given =
                Given.households("household\nAll\nHalf\nNone\nSome known\nUnknown")
                        .skills(
                                """
                                household  | domain               | level
                                All        | emotional regulation | intensive
                                All        | education            | some
                                Half       | emotional regulation | some
                                Half       | education            | some
                                None       | emotional regulation | none
                                None       | education            | none
                                Some known | education            | moderate
                                """)
                        .children("child | age\nRuby | 7")
                        .needs(
                                """
                                child | domain               | level
                                Ruby  | emotional regulation | intensive
                                Ruby  | education            | some
                                Ruby  | substance use        | none
                                """)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new MeetsNeeds(), given))
                .isEqualTo(
                        """
                        All: 30.0 of 30.0, Skills meet every need that they are recorded for
                        Half: 15.0 of 30.0, Emotional regulation: needs intensive, offered some
                        None: 0.0 of 30.0, Emotional regulation: needs intensive, offered none;\
                         Education: needs some, offered none
                        Some known: 7.5 of 7.5, Skills meet every need that they are recorded for;\
                         some skills are not recorded
                        Unknown: unknown, The household's skills in these needs are not known""");
    }

    @Test
    void aChildWithoutSpecialNeedsIsNotWeighedOnThem() {
        var given =
                Given.households("household\nOkafor")
                        .children("child | age\nRuby | 7")
                        .needs("child | domain | level\nRuby | all | none")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new MeetsNeeds(), given))
                .isEqualTo("Okafor: does not apply, No need above ordinary care");
    }

    @Test
    void needsThatNobodyAssessedAreUnknown() {
        var never =
                Given.households("household\nOkafor")
                        .children("child | age\nRuby | 7")
                        .requests(FOR_RUBY);
        var partly =
                Given.households("household\nOkafor")
                        .children("child | age\nRuby | 7")
                        .needs("child | domain | level\nRuby | education | none")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new MeetsNeeds(), never)).startsWith("Okafor: unknown");
        assertThat(Verdicts.of(new MeetsNeeds(), partly)).startsWith("Okafor: unknown");
    }

    @Test
    void distanceIsWorthFullPointsNearbyAndNoneFarAway() {
        var given =
                Given.households(
                                """
                                household | mile
                                A near    | 3
                                B further | 12
                                C far     | 20
                                D farther | 21
                                E nowhere |
                                """)
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .familyTime("child | mile\nRuby | 0\nRuby | 20")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new NearHome(), given))
                .isEqualTo(
                        """
                        A near: 7.0 of 7.0, 3.0 miles from home, straight line
                        B further: 3.3 of 7.0, 12.0 miles from home, straight line
                        C far: 0.0 of 7.0, 20.0 miles from home, straight line
                        D farther: 0.0 of 7.0, 21.0 miles from home, straight line
                        E nowhere: unknown, The distance to home is not known""");
        assertThat(Verdicts.of(new NearSchool(), given)).startsWith("A near: 8.0 of 8.0");
        assertThat(Verdicts.of(new NearFamilyTime(), given))
                .startsWith(
                        "A near: 2.9 of 5.0, 3.0 miles from family time, straight line; 17.0 miles");
    }

    @Test
    void schoolDoesNotApplyToLittleOnesWithoutOne() {
        var given =
                Given.households("household | mile\nOkafor | 3")
                        .children("child | age\nRuby | 4")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new NearSchool(), given))
                .isEqualTo("Okafor: does not apply, Not of school age");
        assertThat(Verdicts.of(new NearFamilyTime(), given))
                .isEqualTo("Okafor: does not apply, No place for family time is recorded");
    }

    @Test
    void childrenInTheHouseholdAreConsideredBothWays() {
        var given =
                Given.households("household\nA nobody\nB older\nC younger\nD own\nE unassessed")
                        .children(
                                """
                                child | age
                                Ruby  | 7
                                Older | 12
                                Small | 3
                                Quin  | 4
                                """)
                        .living(
                                """
                                child | household
                                Older | B older
                                Small | C younger
                                Quin  | E unassessed
                                """)
                        .occupants(
                                "household | person | age | relation\nD own | O1 | 5 | own child")
                        .needs(
                                """
                                child | domain           | level
                                Ruby  | safety to others | some
                                Older | safety to others | intensive
                                Small | safety to others | intensive
                                """)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new SafeTogether(), given))
                .isEqualTo(
                        """
                        A nobody: does not apply, No other child lives there
                        B older: 0.0 of 15.0, Safety to others with Older: intensive
                        C younger: 10.0 of 15.0, Safety to others with Small: some
                        D own: 10.0 of 15.0, Safety to others with a child of the family: some
                        E unassessed: unknown, Safety with Quin cannot be judged yet""");
    }

    @Test
    void brothersAndSistersElsewhereDrawTheHomeNearer() {
        var given =
                Given.households(
                                "household | mile\nA with | 0\nB near | 3\nC far | 30\nD nowhere |")
                        .children(
                                """
                                child | age | siblings
                                Ruby  | 7   | S1
                                Max   | 9   | S1
                                """)
                        .living("child | household\nMax | A with")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new NearSiblings(), given))
                .isEqualTo(
                        """
                        A with: 10.0 of 10.0, Max lives there
                        B near: 10.0 of 10.0, 3.0 miles from Max, straight line
                        C far: 0.0 of 10.0, 30.0 miles from Max, straight line
                        D nowhere: unknown, The distance to Max is not known""");
    }

    @Test
    void siblingsInTheSameRequestAreNotWeighed() {
        var given =
                Given.households("household\nOkafor")
                        .children("child | age | siblings\nRuby | 7 | S1\nMax | 9 | S1")
                        .requests("request | children\nR1 | Ruby Max");
        assertThat(Verdicts.of(new NearSiblings(), given)).contains("does not apply");
    }

    @Test
    void desirableItemsCountWhereTheyAreKnown() {
        var given =
                Given.households("household | vehicle | smoker\nA | yes | no\nB | no | no\nC | |")
                        .children("child | age\nRuby | 7")
                        .requests(
                                "request | children | desirable\n"
                                        + "R1 | Ruby | vehicle, no smokers, big garden");
        assertThat(Verdicts.of(new MeetsPreferences(), given))
                .startsWith("A: 6.7 of 6.7, ")
                .contains("\nB: 3.3 of 6.7, \"big garden\": ask the household; ")
                .contains("\nC: unknown, ");
    }

    @Test
    void identityIsLanguageAndPracticeAndNeverEthnicity() {
        var given =
                Given.households(
                                """
                                household | languages       | practice
                                Both      | English Polish  | catholic
                                Language  | English Polish  | muslim
                                Neither   | English         | none
                                Unsaid    |                 |
                                """)
                        .children(
                                """
                                child | age | languages      | practice
                                Ruby  | 7   | English Polish | Catholic
                                """)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new SupportsIdentity(), given))
                .isEqualTo(
                        """
                        Both: 10.0 of 10.0, Speaks Polish; Same practice: Catholic
                        Language: 5.0 of 10.0, Speaks Polish; Another practice than Catholic
                        Neither: 0.0 of 10.0, Does not speak Polish; Another practice than Catholic
                        Unsaid: unknown, Languages of the household are not recorded; Ask how the\
                         household would support: Catholic""");
    }

    @Test
    void somebodyKnownCountsWhereThereIsSomebody() {
        var given =
                Given.households("household\nAunt\nBefore\nOther")
                        .children("child | age\nRuby | 7")
                        .carers("household | carer\nAunt | F1")
                        .living(
                                "child | household | from | until\nRuby | Before | 2024-01-01 | 2024-06-01")
                        .links("a | kind | b\nF1 | known to | Ruby")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new SomebodyKnown(), given))
                .isEqualTo(
                        """
                        Aunt: 5.0 of 5.0, The child knows somebody who lives there
                        Before: 5.0 of 5.0, The child lives or has lived there
                        Other: 0.0 of 5.0, Nobody there is known to the child""");
        var stranger =
                Given.households("household\nOther")
                        .children("child | age\nRuby | 7")
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new SomebodyKnown(), stranger)).contains("does not apply");
    }

    @Test
    void theWeightsOfTheStandardPolicyAreOneHundred() {
        var policy = MatchPolicy.standard();
        assertThat(Arrays.stream(Topic.values()).mapToInt(policy::points).sum()).isEqualTo(100);
        assertThat(Criteria.listAll()).extracting(Criterion::topic).containsExactly(Topic.values());
    }
}
