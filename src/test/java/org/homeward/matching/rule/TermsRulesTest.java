package org.homeward.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.testing.Given;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;

/** H2 number, H3 ages, H4 sex, H5 kind of fostering. */
class TermsRulesTest {

    @Test
    void everyChildIsWithinTheApprovedAges() {
        var given =
                Given.households(
                                """
                                household | ages
                                Both      | 5-12
                                Neither   | 0-4
                                Ruby only | 5-8
                                """)
                        .children(
                                """
                                child | age
                                Ruby  | 7
                                Max   | 9
                                """)
                        .requests("request | children\nR1 | Ruby Max");
        assertThat(Verdicts.of(new WithinApprovedAges(), given))
                .isEqualTo(
                        """
                        Both: kept
                        Neither: Approved for 0 to 4; Ruby is 7 + Approved for 0 to 4; Max is 9
                        Ruby only: Approved for 5 to 8; Max is 9""");
    }

    @Test
    void ageIsThatOnTheStartDay() {
        var given =
                Given.households("household | ages\nToddlers | 0-4")
                        .children(
                                """
                                child | born
                                Eve   | 2021-05-02
                                Today | 2021-05-01
                                """);
        assertThat(
                        Verdicts.of(
                                new WithinApprovedAges(),
                                given.requests("request | children\nR1 | Eve Today")))
                .isEqualTo("Toddlers: Approved for 0 to 4; Today is 5");
    }

    @Test
    void aLongTermPlacementLastsUntilEighteen() {
        var given =
                Given.households(
                                """
                                household | ages
                                Childhood | 0-17
                                Primary   | 0-11
                                """)
                        .children("child | age\nRuby | 7")
                        .requests(
                                """
                                request | children | type
                                R1      | Ruby     | long-term
                                """);
        assertThat(Verdicts.of(new WithinApprovedAges(), given))
                .isEqualTo(
                        """
                        Childhood: kept
                        Primary: Approved for 0 to 11; a long-term placement of Ruby lasts until 18""");
    }

    @Test
    void anUnknownAgeIsAQuestion() {
        var given =
                Given.households("household | ages\nOkafor | 5-12")
                        .children("child\nRuby")
                        .requests("request | children\nR1 | Ruby");
        assertThat(Verdicts.of(new WithinApprovedAges(), given)).isEqualTo("Okafor: kept");
        assertThat(Verdicts.openOf(new WithinApprovedAges(), given))
                .isEqualTo("Okafor: Ages cannot be checked: Ruby has no birth date");
    }

    @Test
    void placesAreCountedFromWhoLivesThere() {
        var given =
                Given.households(
                                """
                                household | max
                                Empty     | 1
                                Ended     | 1
                                Full      | 1
                                Promised  | 1
                                Room      | 2
                                Ruby's    | 1
                                """)
                        .children("child | age\nRuby | 7")
                        .living(
                                """
                                child | household | from       | until
                                Ola   | Ended     | 2025-01-01 | 2026-05-01
                                Pim   | Full      | 2025-01-01 | 2026-05-02
                                Quin  | Promised  | 2026-06-10 |
                                Rose  | Room      | 2025-01-01 |
                                Ruby  | Ruby's    | 2025-01-01 |
                                """)
                        .requests("request | children\nR1 | Ruby");
        assertThat(Verdicts.of(new WithinApprovedNumber(), given))
                .isEqualTo(
                        """
                        Empty: kept
                        Ended: kept
                        Full: Approved for 1; 1 placed there, 1 place asked for
                        Promised: Approved for 1; 1 placed there from 10 June 2026, 1 place asked for
                        Room: kept
                        Ruby's: kept""");
    }

    @Test
    void theTermsNameTheSexOrAny() {
        var households =
                """
                household | sex
                Any       | any
                Boys      | male
                Girls     | female
                """;
        var given =
                Given.households(households)
                        .children("child | age | sex\nRuby | 7 | female\nSam | 7 | unknown")
                        .requests("request | children\nR1 | Ruby Sam");
        assertThat(Verdicts.of(new SexWithinTerms(), given))
                .isEqualTo(
                        """
                        Any: kept
                        Boys: Approved for boys only; Ruby is not
                        Girls: kept""");
        assertThat(Verdicts.openOf(new SexWithinTerms(), given))
                .isEqualTo(
                        """
                        Any: nothing open
                        Boys: Approved for boys only; the sex of Sam is not recorded
                        Girls: Approved for girls only; the sex of Sam is not recorded""");
    }

    @Test
    void theTermsNameTheKindOfFosteringOrNone() {
        var given =
                Given.households(
                                """
                                household | types
                                None      |
                                Other     | short-term emergency
                                Same      | long-term short-term
                                """)
                        .children("child | age\nRuby | 7")
                        .requests("request | children | type\nR1 | Ruby | long-term");
        assertThat(Verdicts.of(new TypeWithinTerms(), given))
                .isEqualTo(
                        """
                        None: kept
                        Other: Approved for short-term, emergency; asked for is long-term
                        Same: kept""");
    }
}
