package org.homeward.matching.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;

/** Each single change that would make a home possible, and none that would not. */
class NearMissFinderTest {

    private static final String RUBY = "child | age | home | school\nRuby | 7 | 0 | 0";
    private static final String R1 = "request | children\nR1 | Ruby";
    private static final String SIBLINGS =
            "child | age | sex | siblings\nRuby | 7 | female | S1\nMax | 9 | male | S1";
    private static final String R1_BOTH = "request | children\nR1 | Ruby Max";

    @Test
    void termsOfApprovalAreVariedByAsLittleAsHelps() {
        var given =
                Given.households(
                                """
                                household | ages  | max | sex  | types
                                Older     | 9-17  | 3   | any  |
                                Younger   | 0-4   | 3   | any  |
                                Boys      | 0-18  | 3   | male |
                                Respite   | 0-18  | 3   | any  | respite
                                Two       | 0-4   | 3   | male |
                                """)
                        .children(RUBY)
                        .requests(R1);
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Older: Approval for ages 7 to 17 instead of 9 to 17
                        Younger: Approval for ages 0 to 7 instead of 0 to 4
                        Boys: Approval for boys and girls
                        Respite: Approval for short-term as well""");
    }

    @Test
    void aGroupIsHelpedOnlyWhenEveryChildIs() {
        var given =
                Given.households(
                                """
                                household | ages  | max | sex
                                Ages      | 8-8   | 3   | any
                                Number    | 0-18  | 1   | any
                                None      | 0-18  | 0   | any
                                """)
                        .children(SIBLINGS)
                        .requests(R1_BOTH);
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Ages: Approval for ages 7 to 9 instead of 8 to 8
                        Number: Approval for 2 instead of 1
                        None: Approval for 2 instead of 0""");
    }

    @Test
    void aLongTermPlacementNeedsTheTermsToReachSeventeen() {
        var given =
                Given.households("household | ages\nAdams | 5-12")
                        .children(RUBY)
                        .requests("request | children | type\nR1 | Ruby | long-term");
        assertThat(lines(given)).isEqualTo("Adams: Approval for ages 5 to 17 instead of 5 to 12");
    }

    @Test
    void anExemptionNamesEverybodyWhoWouldBeThere() {
        var given =
                Given.households("household | max | rooms\nAdams | 4 | 4")
                        .children(RUBY + "\nOla | 9 | |\nPim | 9 | |\nQuin | 9 | |")
                        .living("child | household\nOla | Adams\nPim | Adams\nQuin | Adams")
                        .requests(R1);
        assertThat(lines(given))
                .isEqualTo(
                        "Adams: An exemption from the usual fostering limit that names Ola, Pim,"
                                + " Quin, Ruby");
    }

    @Test
    void aBedroomOrAnAgreementToShareHelpsWhereRoomsAreShort() {
        var given =
                Given.households("household | rooms | sharing\nAdams | 1 | no\nBaker | 0 | no")
                        .children(
                                "child | age | sex | siblings\nRuby | 7 | female | S1\n"
                                        + "May | 9 | female | S1")
                        .requests("request | children\nR1 | Ruby May");
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Adams: A recorded agreement that brothers or sisters share a room
                        Adams: 2 bedrooms for fostered children instead of 1""");
    }

    @Test
    void essentialItemsAreRelaxedOrMetBySupportOrAWiderArea() {
        var given =
                Given.households(
                                """
                                household | vehicle | accessible | mile
                                Adams     | no      | yes        | 2
                                Baker     | yes     | no         | 2
                                Cole      | yes     | yes        | 14
                                Dean      | no      | no         | 2
                                """)
                        .children(RUBY)
                        .requests(
                                "request | children | essential\n"
                                        + "R1 | Ruby | vehicle, accessible, within 10 miles of school");
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Adams: "vehicle" is not essential
                        Baker: "accessible" is not essential
                        Cole: "within 14 miles of school" instead of "within 10 miles of school"
                        Adams: Transport arranged, for "vehicle"
                        Baker: The house adapted by a dated plan, for "accessible\"""");
    }

    @Test
    void aLaterStartIsTheFirstDayOnWhichEveryRuleIsKept() {
        var given =
                Given.households("household | max\nFull | 1\nAway | 1\nLate | 1\nLong | 1")
                        .children(RUBY)
                        .living(
                                "child | household | until\nOla | Full | 2026-05-11\n"
                                        + "Pim | Long | 2026-05-30")
                        .availability(
                                """
                                household | from       | until      | state         | reason
                                Away      | 2026-04-01 | 2026-05-06 | not available | holiday
                                Away      | 2026-05-06 |            | available     |
                                Late      | 2026-04-01 | 2026-05-29 | not available | illness
                                Full      | 2026-04-01 |            | available     |
                                Long      | 2026-04-01 |            | available     |
                                """)
                        .requests(R1);
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Away: A start on 6 May 2026, 5 days later
                        Full: A start on 11 May 2026, 10 days later
                        Late: A start on 29 May 2026, 28 days later
                        Full: Approval for 2 instead of 1
                        Long: Approval for 2 instead of 1""");
    }

    @Test
    void aBirthdayCanBeWhatIsWaitedFor() {
        var given =
                Given.households("household | ages\nAdams | 8-12")
                        .children("child | born\nRuby | 2018-05-12")
                        .requests(R1);
        assertThat(lines(given)).startsWith("Adams: A start on 12 May 2026, 11 days later");
    }

    @Test
    void aPlaceHeldForAnotherRequestCanBeReleased() {
        var given =
                Given.households("household | max\nAdams | 1")
                        .children(RUBY + "\nOla | 9 | | ")
                        .requests("request | children\nR1 | Ruby\nR2 | Ola")
                        .holds("request | household | places | from\nR2 | Adams | 1 | 2026-04-28");
        assertThat(lines(given))
                .isEqualTo(
                        """
                        Adams: Places held there are released: R2
                        Adams: Approval for 2 instead of 1""");
    }

    @Test
    void whoSaysNoTodayIsAskedAndNeverAssumed() {
        var given =
                Given.households("household | ages\nAdams | 0-18\nBaker | 0-4")
                        .children(RUBY)
                        .availability(
                                """
                                household | from       | state   | reason
                                Adams     | 2026-04-01 | on hold | decorating
                                Baker     | 2026-04-01 | on hold | decorating
                                """)
                        .requests(R1);
        var found = find(given);
        assertThat(found.misses()).isEmpty();
        assertThat(found.asks())
                .singleElement()
                .satisfies(
                        ask -> {
                            assertThat(ask.household().name()).isEqualTo("Adams");
                            assertThat(ask.because().get(0).sentence())
                                    .isEqualTo("On hold: decorating");
                        });
        assertThat(found.sentence())
                .isEqualTo(
                        "2 households: 2 not available, 0 possible. One change would make 0 more"
                                + " homes possible; 1 home to ask.");
    }

    @Test
    void neitherAnOldConflictNorASuspensionIsMendedByAnyChange() {
        var given =
                Given.households("household | status\nAdams | suspended\nBaker | approved")
                        .children(RUBY)
                        .occupants(
                                "household | person | age | relation\nBaker | Uncle | 40 | adult")
                        .links("a | kind | b\nRuby | must be apart | Uncle")
                        .requests(R1);
        assertThat(lines(given)).isEmpty();
    }

    @Test
    void trainingIsNamedWhereItLiftsAPossibleHomeIntoABetterBand() {
        var given =
                Given.households("household | mile\nAdams | 0\nBaker | 40")
                        .skills(
                                """
                                household | domain        | level
                                Adams     | education     | some
                                Adams     | substance use | some
                                Baker     | education     | some
                                """)
                        .children(RUBY)
                        .needs(
                                "child | domain | level\nRuby | education | intensive\n"
                                        + "Ruby | substance use | some")
                        .requests(R1);
        assertThat(find(given).lifts())
                .extracting(NearMiss::sentence)
                .containsExactly(
                        "Adams: Training in education from some to intensive. Strong, fit 100 of"
                                + " 100, now Possible.",
                        "Baker: Training in education from some to intensive. Possible, fit 60 of"
                                + " 100, now Weak.");
    }

    private static String lines(Given given) {
        return find(given).misses().stream()
                .map(miss -> miss.household().name() + ": " + miss.change().sentence())
                .collect(Collectors.joining("\n"));
    }

    private static NearMisses find(Given given) {
        var position = given.position();
        return new NearMissFinder(new Matcher(MatchPolicy.standard(), new MileMap()))
                .find(position.request(RequestId.of("R1")), position);
    }
}
