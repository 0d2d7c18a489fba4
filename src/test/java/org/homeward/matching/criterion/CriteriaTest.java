package org.homeward.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.domain.child.NeedDomain;
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
    void aDomainCountsAsMuchAsThePolicySays() {
        var policy = MatchPolicy.standard();
        var weights = new EnumMap<>(policy.weights());
        weights.put(
                Topic.NEEDS,
                new MatchPolicy.Weight(
                        30, "local", Map.of(NeedDomain.EDUCATION, 3, NeedDomain.SUBSTANCE_USE, 0)));
        var given =
                Given.households("household\nOkafor")
                        .skills(
                                """
                                household | domain               | level
                                Okafor    | emotional regulation | some
                                Okafor    | education            | none
                                Okafor    | substance use        | none
                                """)
                        .children("child | age\nRuby | 7")
                        .needs(
                                """
                                child | domain               | level
                                Ruby  | emotional regulation | some
                                Ruby  | education            | some
                                Ruby  | substance use        | intensive
                                """)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new MeetsNeeds(), given)).startsWith("Okafor: 6.0 of 30.0");
        assertThat(Verdicts.of(new MeetsNeeds(), given, policy.with(weights)))
                .startsWith("Okafor: 7.5 of 30.0");
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
    void aRiskToOthersInAReferralWeighsForWhoeverIsNotOlder() {
        var given =
                Given.households("household\nA younger\nB older\nC own\nD came so")
                        .children(
                                """
                                child | age
                                Ruby  | 7
                                Small | 3
                                Older | 12
                                Rough | 9
                                """)
                        .living(
                                """
                                child | household | request
                                Small | A younger |
                                Older | B older   |
                                Rough | D came so | R2
                                """)
                        .occupants(
                                "household | person | age | relation\nC own | O1 | 5 | own child")
                        .needs(
                                """
                                child | domain           | level
                                Ruby  | safety to others | none
                                Small | safety to others | none
                                Older | safety to others | none
                                Rough | safety to others | none
                                """)
                        .requests(
                                "request | children | risk\nR1 | Ruby | to others physical\n"
                                        + "R2 | Rough | to others sexual");
        var risk = "a referral names a risk to others, and the child at risk is not older";
        assertThat(Verdicts.of(new SafeTogether(), given))
                .isEqualTo(
                        """
                        A younger: 0.0 of 15.0, Safety with Small: %1$s
                        B older: 15.0 of 15.0, No concern with Older
                        C own: 0.0 of 15.0, Safety with a child of the family: %1$s
                        D came so: 0.0 of 15.0, Safety with Rough: %1$s"""
                                .formatted(risk));
    }

    @Test
    void companyThatIsRecommendedIsMissedWhereNobodyLives() {
        var given =
                Given.households("household\nAlone\nWith")
                        .children("child | age\nRuby | 7\nOla | 9")
                        .living("child | household\nOla | With")
                        .needs(
                                "child | domain | level\nRuby | safety to others | none\n"
                                        + "Ola | safety to others | none")
                        .requests("request | children | companions\nR1 | Ruby | with others");
        assertThat(Verdicts.of(new SafeTogether(), given))
                .isEqualTo(
                        """
                        Alone: 0.0 of 15.0, Living with other children is recommended; none lives there
                        With: 15.0 of 15.0, No concern with Ola""");
    }

    @Test
    void animalsThatMustBeThereAndWaysToCommunicateArePreferences() {
        var given =
                Given.households(
                                "household | pets | languages\nA | dog | English Makaton\n"
                                        + "B | | English\nC | |")
                        .children("child | age\nRuby | 7")
                        .requests(
                                "request | children | pets wanted | communication\n"
                                        + "R1 | Ruby | must | Makaton");
        assertThat(Verdicts.of(new MeetsPreferences(), given))
                .isEqualTo(
                        """
                        A: 10.0 of 10.0, "animals" is met; "Makaton" is met
                        B: 0.0 of 5.0, "animals": ask the household; "Makaton" is not met
                        C: unknown, "animals": ask the household; "Makaton": ask the household""");
        var either =
                Given.households("household\nA")
                        .children("child | age\nRuby | 7")
                        .requests("request | children | pets wanted\nR1 | Ruby | can");
        assertThat(Verdicts.of(new MeetsPreferences(), either))
                .isEqualTo("A: does not apply, Nothing more is asked for");
    }

    @Test
    void culturalNeedsThatNobodySpeltOutAreAQuestionAndNotAZero() {
        var given =
                Given.households("household\nA")
                        .children("child | age\nRuby | 7")
                        .requests("request | children | cultural\nR1 | Ruby | required");
        assertThat(Verdicts.of(new SupportsIdentity(), given)).startsWith("A: unknown, Cultural");
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
