package org.homeward.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;

/** The list as a person reads it: order, bands, counts. */
class MatcherTest {

    private static final String ASSESSED = "child | domain | level\nRuby | all | none";

    @Test
    void aChildWithoutSpecialNeedsCanReachOneHundred() {
        var given =
                Given.households("household | mile\nOkafor | 1")
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs(ASSESSED)
                        .requests("request | children\nR1 | Ruby");
        assertThat(lines(given)).isEqualTo("Okafor: Strong, 100 with 100 % known");
    }

    @Test
    void bandsFollowFitGapsAndWhatIsKnown() {
        var given =
                Given.households(
                                """
                                household | mile
                                A strong  | 1
                                B gap     | 1
                                C weak    | 40
                                D unsaid  |
                                """)
                        .skills(
                                """
                                household | domain    | level
                                A strong  | education | intensive
                                A strong  | substance use | some
                                B gap     | education | some
                                B gap     | substance use | some
                                C weak    | education | none
                                C weak    | substance use | none
                                """)
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs(
                                """
                                child | domain        | level
                                Ruby  | education     | intensive
                                Ruby  | substance use | some
                                """)
                        .requests("request | children\nR1 | Ruby");
        assertThat(lines(given))
                .isEqualTo(
                        """
                        A strong: Strong, 100 with 100 % known
                        B gap: Possible, 67 with 100 % known
                        C weak: Weak, 0 with 100 % known
                        D unsaid: Too little information, 0 with 0 % known""");
    }

    @Test
    void aWideGapIsNeverAStrongMatchHoweverGoodTheRest() {
        var all = "household | domain | level\nOkafor | all | intensive\n";
        var given =
                Given.households("household | mile\nOkafor | 1")
                        .skills(all + "Okafor | substance use | none")
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs("child | domain | level\nRuby | all | intensive")
                        .requests("request | children\nR1 | Ruby");
        assertThat(lines(given)).startsWith("Okafor: Possible, 94");
        assertThat(list(given).proposals().get(0).warnings())
                .extracting(warning -> warning.code() + " " + warning.sentence())
                .contains("W4 Ruby: intensive need in substance use, skill none");
    }

    @Test
    void aGroupIsAsGoodAsItsWorstChildAndTheMeanIsShown() {
        var given =
                Given.households("household | mile\nOkafor | 0")
                        .children(
                                """
                                child | age | home | school | siblings
                                Ruby  | 7   | 0    | 0      | S1
                                Max   | 9   | 0    | 40     | S1
                                """)
                        .needs("child | domain | level\nRuby | all | none\nMax | all | none")
                        .requests("request | children\nR1 | Ruby Max");
        var proposal = list(given).proposals().get(0);
        assertThat(proposal.fit()).isEqualTo(47);
        assertThat(proposal.mean()).isEqualTo(74);
        assertThat(proposal.band()).isEqualTo(Band.WEAK);
    }

    @Test
    void equalFitGoesBySchoolThenByTimeWithoutAChildThenById() {
        var given =
                Given.households(
                                """
                                household | mile
                                Far       | 12
                                Idle      | 10
                                Never     | 10
                                Another   | 10
                                Busy      | 10
                                """)
                        .children(
                                """
                                child | age | school
                                Ruby  | 7   | 11
                                Ola   | 9   |
                                """)
                        .living(
                                """
                                child | household | from       | until
                                Ola   | Busy      | 2025-01-01 |
                                Pim   | Idle      | 2025-01-01 | 2026-04-01
                                """)
                        .requests("request | children\nR1 | Ruby");
        assertThat(list(given).proposals())
                .extracting(p -> p.household().name())
                .containsExactly("Another", "Far", "Never", "Idle", "Busy");
    }

    @Test
    void everyHouseholdIsCountedOnceInTheSentenceAndForEachRuleInTheCounts() {
        var given =
                Given.households(
                                """
                                household | status    | ages | max
                                Adams     | approved  | 0-4  | 1
                                Baker     | suspended | 0-4  | 1
                                Cole      | approved  | 5-12 | 1
                                Dean      | approved  | 5-12 | 1
                                """)
                        .children("child | age\nRuby | 7")
                        .living("child | household\nOla | Dean\nPim | Adams")
                        .requests("request | children\nR1 | Ruby");
        var list = list(given);
        assertThat(list.sentence()).isEqualTo("4 households: 1 not approved, 2 full, 1 possible");
        assertThat(list.counts())
                .extracting(count -> count.rule().code() + " " + count.homes())
                .containsExactly("H1 1", "H2 2", "H3 2");
        assertThat(list.findRuledOut(HouseholdId.of("Adams")).orElseThrow().isNearMiss()).isFalse();
        assertThat(list.findRuledOut(HouseholdId.of("Dean")).orElseThrow().isNearMiss()).isTrue();
    }

    @Test
    void aNeedThatIsOverdueIsAskedForToday() {
        var given =
                Given.households("household\nOkafor")
                        .children("child | age\nRuby | 7")
                        .requests(
                                """
                                request | children | needed
                                R1      | Ruby     | 2026-04-10
                                R2      | Ruby     | 2026-06-10
                                """);
        assertThat(list(given).startsOn()).isEqualTo(Given.TODAY);
        var position = given.position();
        assertThat(matcher().shortlist(position.request(RequestId.of("R2")), position).startsOn())
                .isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void anEmergencyMaySetTermsAsideButNeverTheLimit() {
        var given =
                Given.households(
                                """
                                household | ages | max | types      | status
                                Ages      | 0-4  | 3   |            | approved
                                Full      | 0-18 | 1   |            | approved
                                Kind      | 0-18 | 3   | short-term | approved
                                Limit     | 0-18 | 3   |            | approved
                                Suspended | 0-4  | 3   |            | suspended
                                """)
                        .children("child | age\nRuby | 7")
                        .living(
                                """
                                child | household
                                Ola   | Full
                                Pim   | Limit
                                Quin  | Limit
                                Rose  | Limit
                                """)
                        .requests(
                                """
                                request | children | type      | urgency
                                R1      | Ruby     | emergency | today
                                R2      | Ruby     | remand    | today
                                """);
        assertThat(open(given, "R1")).containsExactly("Ages", "Full", "Kind");
        assertThat(open(given, "R2")).containsExactly("Ages", "Full");
        var limit = list(given).findRuledOut(HouseholdId.of("Limit")).orElseThrow();
        assertThat(limit.breaks("H6")).isTrue();
        assertThat(limit.overridable()).containsExactly("H2");
    }

    private static List<String> open(Given given, String request) {
        var position = given.position();
        return matcher()
                .shortlist(position.request(RequestId.of(request)), position)
                .ruledOut()
                .stream()
                .filter(RuledOut::isOpenToEmergency)
                .map(home -> home.household().name())
                .toList();
    }

    private static String lines(Given given) {
        return list(given).proposals().stream()
                .map(
                        p ->
                                "%s: %s, %d with %d %% known"
                                        .formatted(
                                                p.household().name(),
                                                p.band().label(),
                                                p.fit(),
                                                p.completeness()))
                .collect(Collectors.joining("\n"));
    }

    private static Shortlist list(Given given) {
        var position = given.position();
        return matcher().shortlist(position.request(RequestId.of("R1")), position);
    }

    private static Matcher matcher() {
        return new Matcher(MatchPolicy.standard(), new MileMap());
    }
}
