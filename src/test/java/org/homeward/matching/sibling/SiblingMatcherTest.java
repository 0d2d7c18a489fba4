package org.homeward.matching.sibling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Topic;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;

/** A group as a person searches for it: together first, then as the plan allows. */
class SiblingMatcherTest {

    private static final String THREE =
            """
            child | age | home | school | siblings
            Ruby  | 7   | 0    | 0      | S1
            Max   | 9   | 0    | 0      | S1
            Ola   | 15  | 0    | 0      | S1
            """;

    @Test
    void oneHomeForAllIsLookedForFirstAndASplitNeedsThePlan() {
        var given =
                Given.households("household | max | mile\nAdams | 3 | 2\nBaker | 2 | 2")
                        .children(THREE)
                        .requests("request | children\nR1 | Ruby Max Ola");
        var homes = find(given);
        assertThat(homes.together().proposals()).hasSize(1);
        assertThat(homes.splits()).isEmpty();
        assertThat(homes.sentence())
                .isEqualTo(
                        "3 children together: 1 possible home. The plan keeps them together; a"
                                + " split needs the plan changed.");
    }

    @Test
    void aSplitSaysWhoLivesWithWhomHowFarApartAndHowWellTheWorstFits() {
        var given =
                Given.households(
                                """
                                household | ages | max | mile
                                Adams     | 5-12 | 2   | 2
                                Baker     | 13-17 | 1  | 10
                                Cole      | 13-17 | 1  | 4
                                Dean      | 13-17 | 1  |
                                """)
                        .children(THREE)
                        .requests(
                                "request | children | together | splits\n"
                                        + "R1 | Ruby Max Ola | may split | Ruby+Max/Ola");
        var homes = find(given);
        assertThat(homes.together().proposals()).isEmpty();
        assertThat(lines(homes))
                .isEqualTo(
                        """
                        Ruby and Max with Adams, Ola with Cole: 94 (98), 2.0 miles between Adams and Cole, straight line
                        Ruby and Max with Adams, Ola with Baker: 59 (86), 8.0 miles between Adams and Baker, straight line
                        Ruby and Max with Adams, Ola with Dean: 0 (67), The distance between Adams and Dean is not known""");
        assertThat(homes.sentence())
                .isEqualTo(
                        "3 children together: 0 possible homes. The plan allows 1 way to split"
                                + " them; 1 has homes for everyone.");
    }

    @Test
    void equalFitGoesByContactDistanceAndNotKnownComesLast() {
        var given =
                Given.households(
                                """
                                household | ages | max | mile
                                Adams     | 5-12 | 2   | 0
                                Far       | 13-17 | 1  | 3
                                Near      | 13-17 | 1  | 1
                                """)
                        .children(THREE)
                        .requests(
                                "request | children | together | splits\n"
                                        + "R1 | Ruby Max Ola | may split | Ruby+Max/Ola");
        assertThat(find(given).combinations())
                .extracting(p -> p.homes().get(1).household().name())
                .containsExactly("Near", "Far");
    }

    @Test
    void oneHouseholdIsNeverChosenForTwoParts() {
        var given =
                Given.households("household | max | mile\nAdams | 1 | 2")
                        .children(THREE)
                        .requests("request | children | together\nR1 | Ruby Max Ola | apart");
        var homes = find(given);
        assertThat(homes.combinations()).isEmpty();
        assertThat(homes.splits().get(0).lists())
                .allSatisfy(list -> assertThat(list.proposals()).hasSize(1));
        assertThat(homes.splits().get(0).isPossible()).isFalse();
    }

    @Test
    void fewerHomesComeBeforeABetterFit() {
        var given =
                Given.households(
                                """
                                household | max | mile
                                Adams     | 2   | 9
                                Baker     | 1   | 9
                                Cole      | 1   | 1
                                Dean      | 1   | 1
                                Evans     | 1   | 1
                                """)
                        .children(THREE)
                        .requests("request | children | together\nR1 | Ruby Max Ola | may split");
        var best = find(given).combinations();
        assertThat(best.get(0).split().homes()).isEqualTo(2);
        assertThat(best.get(best.size() - 1).split().homes()).isEqualTo(3);
        assertThat(best).hasSizeLessThanOrEqualTo(SiblingMatcher.AT_MOST);
    }

    @Test
    void theDutyThatIsNotMetIsNamedAndWhatIsRecordedAboutIt() {
        var table =
                """
                request | children | together | why | contact | decided
                R1 | Ruby Max Ola | may split | %s | %s | %s
                """;
        var world = "household | max | mile\nAdams | 2 | 2\nBaker | 1 | 2";
        var bare =
                find(Given.households(world).children(THREE).requests(table.formatted("", "", "")));
        assertThat(bare.combinations().get(0).split().dutyNotMet().sentence())
                .isEqualTo(
                        "Ruby, Max and Ola would not all live together: brothers and sisters are"
                                + " to be placed together so far as is reasonably practicable");
        assertThat(bare.combinations().get(0).split().dutyNotMet().source())
                .isEqualTo("Children Act 1989 s22C(8)(c)");
        assertThat(bare.separation().isComplete()).isFalse();
        assertThat(bare.separation().sentences())
                .containsExactly(
                        "No reason for living apart is recorded",
                        "No plan for contact is recorded",
                        "Nobody has signed the decision");

        var full =
                find(
                        Given.households(world)
                                .children(THREE)
                                .requests(table.formatted("Ola asks", "Each Saturday", "Amina")));
        assertThat(full.separation().isComplete()).isTrue();
        assertThat(full.separation().sentences())
                .contains("Decided by Amina on 24 April 2026", "Plan for contact: Each Saturday");
    }

    @Test
    void aChildWhoHasAHomeIsLeftOutAndTheOthersAreSoughtNearIt() {
        var given =
                Given.households(
                                "household | max | mile\nAdams | 1 | 2\nBaker | 3 | 12\nCole | 2 | 3")
                        .children(THREE)
                        .living("child | household | from | request\nOla | Adams | 2026-04-20 | R1")
                        .requests("request | children\nR1 | Ruby Max Ola");
        var homes = find(given);
        assertThat(homes.together().request().children()).hasSize(2);
        var ola = homes.placed().get(0);
        assertThat(ola.household()).contains(HouseholdId.of("Adams"));
        assertThat(ola.near())
                .extracting(home -> home.household().text() + " " + home.miles().orElse(-1))
                .containsExactly("Cole 1.0", "Baker 10.0");
    }

    @Test
    void whereTheOthersOfThePartLiveNowDoesNotWeighForTheyMoveToo() {
        var given =
                Given.households(
                                "household | max | mile\nAdams | 2 | 0\nBaker | 1 | 0\nOld | 3 | 60")
                        .children(THREE)
                        .living("child | household\nRuby | Old\nMax | Old\nOla | Old")
                        .requests(
                                "request | children | together | splits\n"
                                        + "R1 | Ruby Max Ola | may split | Ruby+Max/Ola");
        var ola = find(given).combinations().get(0).homes().get(1);
        assertThat(ola.children().get(0).judgements())
                .filteredOn(judgement -> judgement.topic() == Topic.SIBLINGS)
                .noneMatch(Judgement::applies);
    }

    private static String lines(SiblingHomes homes) {
        return homes.combinations().stream()
                .map(SiblingMatcherTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(SplitProposal proposal) {
        List<String> ways = proposal.contact().stream().map(ContactDistance::sentence).toList();
        return "%s: %d (%d), %s"
                .formatted(
                        proposal.sentence(),
                        proposal.fit(),
                        proposal.mean(),
                        String.join("; ", ways));
    }

    private static SiblingHomes find(Given given) {
        var position = given.position();
        return new SiblingMatcher(new Matcher(MatchPolicy.standard(), new MileMap()))
                .find(position.request(RequestId.of("R1")), position, Given.TODAY);
    }
}
