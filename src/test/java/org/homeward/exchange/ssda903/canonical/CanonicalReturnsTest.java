package org.homeward.exchange.ssda903.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.domain.care.Episode;
import org.homeward.testing.ReturnsInWords;
import org.junit.jupiter.api.Test;

/** What happened, worked out from returns told in words. */
class CanonicalReturnsTest {

    @Test
    void anOpenEpisodeOfTheNewestReturnIsOpen() {
        assertThat(told("return 2018-03-31\n A 2017-05-01 open S U4"))
                .isEqualTo("A 2017-05-01..open FOSTER_IN_HOUSE");
    }

    @Test
    void theNewestReturnHasTheSayOnTheSameStart() {
        assertThat(
                        told(
                                """
                                return 2017-03-31
                                  A 2016-05-01 open S U4
                                return 2018-03-31
                                  A 2016-05-01 2017-06-01 S U6 PR4 E4A
                                """))
                .isEqualTo("A 2016-05-01..2017-06-01 FOSTER_IFA | SUPERSEDED");
    }

    @Test
    void theNewestReturnHasTheSayWhateverTheOrder() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2016-05-01 2017-06-01 S U6 PR4 E4A
                                return 2017-03-31
                                  A 2016-05-01 open S U4
                                """))
                .isEqualTo("A 2016-05-01..2017-06-01 FOSTER_IFA | SUPERSEDED");
    }

    @Test
    void exactRepeatsAreDroppedAndListed() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 open S K2
                                  A 2017-05-01 open S K2
                                """))
                .isEqualTo("A 2017-05-01..open RES_CHILDRENS_HOME | REPEATED");
    }

    @Test
    void ofTwoRowsOfOneDayTheLaterEndStaysAndOpenIsLatest() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 2017-06-01 S K2
                                  A 2017-05-01 2017-07-01 S U4 PR1 E4A
                                  B 2017-05-01 2017-06-01 S K2
                                  B 2017-05-01 open S U4
                                """))
                .isEqualTo(
                        "A 2017-05-01..2017-07-01 FOSTER_IN_HOUSE, "
                                + "B 2017-05-01..open FOSTER_IN_HOUSE | REPEATED REPEATED");
    }

    @Test
    void anEventOfNoDaysStandsBesideALongerEpisodeOfTheDay() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 open P U4
                                  A 2017-05-01 2017-05-01 S K2
                                """))
                .isEqualTo(
                        "A 2017-05-01..2017-05-01 RES_CHILDRENS_HOME,"
                                + " A 2017-05-01..open FOSTER_IN_HOUSE");
    }

    @Test
    void anOldOpenRowInsideANewerEpisodeGivesWay() {
        assertThat(
                        told(
                                """
                                return 2017-03-31
                                  A 2016-05-10 open S U4
                                return 2018-03-31
                                  A 2016-05-01 open S U4
                                """))
                .isEqualTo("A 2016-05-01..open FOSTER_IN_HOUSE | SUPERSEDED");
    }

    @Test
    void anOldOpenRowOnTheDayANewerEpisodeEndsStays() {
        assertThat(
                        told(
                                """
                                return 2017-03-31
                                  A 2016-05-10 open P K2
                                return 2018-03-31
                                  A 2016-05-01 2016-05-10 S U4
                                  A 2017-06-01 open P U4
                                """))
                .isEqualTo(
                        "A 2016-05-01..2016-05-10 FOSTER_IN_HOUSE, "
                                + "A 2016-05-10..2017-06-01 RES_CHILDRENS_HOME, "
                                + "A 2017-06-01..open FOSTER_IN_HOUSE | CLOSED");
    }

    @Test
    void anOldOpenRowADayBeforeANewerEpisodeEndsIsInside() {
        assertThat(
                        told(
                                """
                                return 2017-03-31
                                  A 2016-05-09 open P K2
                                return 2018-03-31
                                  A 2016-05-01 2016-05-10 S U4
                                """))
                .isEqualTo("A 2016-05-01..2016-05-10 FOSTER_IN_HOUSE | SUPERSEDED");
    }

    @Test
    void whatTheNewestReturnForgotIsPresumedEndedTheDayAfterItsOwn() {
        assertThat(
                        told(
                                """
                                return 2017-03-31
                                  A 2016-05-01 open S U4
                                return 2018-03-31
                                  B 2017-05-01 open S U4
                                """))
                .isEqualTo(
                        "A 2016-05-01..2017-04-01? FOSTER_IN_HOUSE, "
                                + "B 2017-05-01..open FOSTER_IN_HOUSE | PRESUMED");
    }

    @Test
    void aChildWhoStartsAgainHadLeftByTheFirstOfApril() {
        String before =
                """
                return 2016-03-31
                  A 2015-05-01 open S U4
                return 2018-03-31
                  A %s open S K2
                """;
        assertThat(told(before.formatted("2016-03-20")))
                .startsWith("A 2015-05-01..2016-03-20? FOSTER_IN_HOUSE, A 2016-03-20..open");
        assertThat(told(before.formatted("2016-04-01")))
                .startsWith("A 2015-05-01..2016-04-01? FOSTER_IN_HOUSE, A 2016-04-01..open");
        assertThat(told(before.formatted("2017-08-01")))
                .startsWith("A 2015-05-01..2016-04-01? FOSTER_IN_HOUSE, A 2017-08-01..open");
    }

    @Test
    void anOpenEpisodeFollowedByAMoveEndsWhereThatStarts() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 open S U4
                                  A 2017-08-01 open P K2
                                """))
                .isEqualTo(
                        "A 2017-05-01..2017-08-01 FOSTER_IN_HOUSE, "
                                + "A 2017-08-01..open RES_CHILDRENS_HOME | CLOSED");
    }

    @Test
    void anEpisodeIsCutOnlyWhereTheNextStartsEarlier() {
        String world =
                """
                return 2018-03-31
                  A 2017-05-01 %s S U4
                  A 2017-08-01 open P K2
                """;
        assertThat(told(world.formatted("2017-07-31")))
                .startsWith("A 2017-05-01..2017-07-31")
                .endsWith("| X1GAP");
        assertThat(told(world.formatted("2017-08-01")))
                .isEqualTo(
                        "A 2017-05-01..2017-08-01 FOSTER_IN_HOUSE, "
                                + "A 2017-08-01..open RES_CHILDRENS_HOME");
        assertThat(told(world.formatted("2017-08-02")))
                .startsWith("A 2017-05-01..2017-08-01")
                .endsWith("| CUT");
    }

    @Test
    void whatFollowsANestedEpisodeIsNotCounted() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 2018-01-01 S U4 PR1 E4A
                                  A 2017-08-01 2017-09-01 P K2
                                """))
                .isEqualTo(
                        "A 2017-05-01..2017-08-01 FOSTER_IN_HOUSE, "
                                + "A 2017-08-01..2017-09-01 RES_CHILDRENS_HOME | CUT NESTED");
    }

    @Test
    void aTemporaryStayTakesTheKindBeforeItWhereNothingIsMissing() {
        String world =
                """
                return 2018-03-31
                  A 2017-05-01 2017-08-01 S K2
                  A %s 2017-08-10 P T1 -
                  A 2017-08-10 open P U4
                """;
        assertThat(told(world.formatted("2017-08-01")))
                .contains("A 2017-08-01..2017-08-10 RES_CHILDRENS_HOME");
        assertThat(told(world.formatted("2017-08-02")))
                .contains("A 2017-08-02..2017-08-10 FOSTER_IN_HOUSE");
    }

    @Test
    void temporaryStaysInARowAreBridgedTogether() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 2017-06-01 S T4 -
                                  A 2017-06-01 2017-07-01 P T0 -
                                  A 2017-07-01 open P S1
                                  B 2017-05-01 2017-06-01 S T1 - E4A
                                """))
                .isEqualTo(
                        "A 2017-05-01..2017-06-01 RES_SCHOOL, A 2017-06-01..2017-07-01 RES_SCHOOL,"
                                + " A 2017-07-01..open RES_SCHOOL, B 2017-05-01..2017-06-01"
                                + " TEMPORARY");
    }

    @Test
    void fosterCareIsSplitByWhoProvidesIt() {
        assertThat(
                        told(
                                """
                                return 2018-03-31
                                  A 2017-05-01 open S U1 PR4
                                  B 2017-05-01 open S U4 PR2
                                  C 2017-05-01 open S U5 PR5
                                  D 2017-05-01 open S U6 -
                                  E 2017-05-01 open S R1 PR4
                                  F 2017-05-01 open S Y9 PR4
                                """))
                .isEqualTo(
                        "A 2017-05-01..open FOSTER_KINSHIP, B 2017-05-01..open"
                                + " FOSTER_OTHER_PUBLIC, C 2017-05-01..open FOSTER_IFA, D"
                                + " 2017-05-01..open FOSTER_UNSPECIFIED, E 2017-05-01..open"
                                + " RES_CARE_HOME, F 2017-05-01..open UNKNOWN");
    }

    @Test
    void periodsOfCareAreRunsWithoutAGap() {
        CanonicalCare care =
                CanonicalReturns.of(
                        ReturnsInWords.read(
                                """
                                return 2018-03-31
                                  A 2017-05-01 2017-06-01 S U4
                                  A 2017-06-01 2017-07-01 P K2 PR1 E4A
                                  A 2017-07-02 open S K2
                                """));
        assertThat(care.counts().periodsOfCare()).isEqualTo(2);
        assertThat(care.counts().open()).isEqualTo(1);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(CanonicalReturns.of(List.of()).episodes()).isEmpty();
    }

    private static String told(String world) {
        CanonicalCare care = CanonicalReturns.of(ReturnsInWords.read(world));
        String episodes =
                care.episodes().stream()
                        .map(CanonicalReturnsTest::line)
                        .collect(Collectors.joining(", "));
        String rules = care.problems().stream().map(Problem::rule).collect(Collectors.joining(" "));
        return rules.isEmpty() ? episodes : episodes + " | " + rules;
    }

    private static String line(Episode episode) {
        return "%s %s..%s%s %s"
                .formatted(
                        episode.child(),
                        episode.span().start(),
                        episode.findEnd().map(Object::toString).orElse("open"),
                        episode.ending().presumed() ? "?" : "",
                        episode.kind());
    }
}
