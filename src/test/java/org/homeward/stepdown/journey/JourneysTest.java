package org.homeward.stepdown.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.stepdown.CaseFile;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change of stage, on the day before and on the day. */
class JourneysTest {
    private static final String AGREED =
            """
            2018-02-01 says YES
            2018-02-12 step SCREENED
            2018-02-20 review PROCEED 2018-03-20
            2018-02-20 request
            """;
    private static final String MATCHED =
            AGREED
                    + """
                    2018-02-25 step PROFILE_READY
                    2018-03-01 approach ASKED
                    2018-03-05 approach ACCEPTED
                    2018-03-10 gate REVIEW_HELD
                    2018-03-11 plan 2018-05-01 CHILD_VISITS_FAMILY 2018-04-01
                    """;
    private static final String MOVED = MATCHED + "2018-05-01 moves FOSTER_IFA H1 search\n";

    private final Journeys journeys = new Journeys(StepDownPolicy.standard());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-01-31, FLAGGED,        2017-07-03, 2017-07-17
                    2018-02-11, FLAGGED,        2017-07-03, 2017-07-17
                    2018-02-12, SCREENED,       2018-02-12, 2018-08-13
                    2018-02-19, SCREENED,       2018-02-12, 2018-08-13
                    2018-02-20, REVIEWED,       2018-02-20, 2018-03-20
                    2018-02-24, REVIEWED,       2018-02-20, 2018-03-20
                    2018-02-25, FAMILY_FINDING, 2018-02-25, 2018-03-20
                    2018-03-04, FAMILY_FINDING, 2018-02-25, 2018-03-20
                    2018-03-05, MATCH_PROPOSED, 2018-03-05, 2018-03-20
                    2018-03-09, MATCH_PROPOSED, 2018-03-05, 2018-03-20
                    2018-03-10, APPROVED,       2018-03-10, 2018-03-20
                    2018-03-11, APPROVED,       2018-03-10, 2018-04-01
                    2018-03-31, APPROVED,       2018-03-10, 2018-04-01
                    2018-04-01, INTRODUCTIONS,  2018-04-01, 2018-04-01
                    2018-04-30, INTRODUCTIONS,  2018-04-01, 2018-04-01
                    2018-05-01, MOVED_IN,       2018-05-01, 2018-05-05
                    2018-05-07, MOVED_IN,       2018-05-01, 2018-05-05
                    2018-05-08, SETTLEMENT,     2018-05-08, 2018-05-05
                    2018-07-30, SETTLEMENT,     2018-05-08, 2018-05-05
                    2018-07-31, STABILISATION,  2018-07-31, 2018-05-05
                    2018-10-22, STABILISATION,  2018-07-31, 2018-05-05
                    2018-10-23, MAINTENANCE,    2018-10-23, 2018-05-05
                    2019-04-29, MAINTENANCE,    2018-10-23, 2018-05-05
                    2019-04-30, SUSTAINED_52,   2019-04-30, 2018-05-05
                    2020-04-27, SUSTAINED_52,   2019-04-30, 2018-05-05
                    2020-04-28, SUSTAINED_104,  2020-04-28, 2018-05-05
                    """)
    void aChildGoesFromAFlagToTwoYearsWithAFamily(
            String day, JourneyStage stage, String since, String due) {
        Journey journey = find(day.compareTo("2018-05-01") < 0 ? MATCHED : MOVED, day);
        assertThat(journey.stage()).isEqualTo(stage);
        assertThat(journey.since()).hasToString(since);
        assertThat(journey.next().map(n -> n.due().toString())).hasValue(due);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NOT_NOW,          2018-05-01, 2018-05-01, NOT_NOW,          2018-05-01
                    NOT_NOW,          2018-06-20, 2018-05-16, NOT_NOW,          2018-05-15
                    NOT_SUITABLE,     2018-09-01, 2018-08-21, NOT_SUITABLE,     2018-08-21
                    NEED_INFORMATION, 2018-03-20, 2018-03-07, NEED_INFORMATION, 2018-03-06
                    WITHDRAWN,        2018-05-01, 2018-04-30, WITHDRAWN,        2018-05-01
                    NOT_NOW,          2018-05-01, 2018-05-02, FLAGGED,          2018-05-01
                    """)
    void anotherDecisionRestsAtMostAsLongAsItMay(
            String decision, String next, String day, JourneyStage stage, String due) {
        String file = "2018-02-20 review %s %s\n".formatted(decision, next);
        Journey journey = find(file, day);
        assertThat(journey.next().map(n -> n.due().toString())).hasValue(due);
        if (!day.equals(next)) {
            assertThat(journey.stage()).isEqualTo(stage);
        }
    }

    @Test
    void whenTheDayHasComeTheFlagReturnsAndTheReviewIsDue() {
        String file = "2018-02-20 review NOT_NOW 2018-05-01\n";
        assertThat(find(file, "2018-04-30").stage()).isEqualTo(JourneyStage.NOT_NOW);
        Journey back = find(file, "2018-05-01");
        assertThat(back.stage()).isEqualTo(JourneyStage.FLAGGED);
        assertThat(back.since()).hasToString("2018-05-01");
        assertThat(back.isOverdueOn(java.time.LocalDate.of(2018, 5, 1))).isFalse();
        assertThat(back.isOverdueOn(java.time.LocalDate.of(2018, 5, 2))).isTrue();
    }

    @Test
    void noReviewWaitsLongerThanForTheNextStatutoryOne() {
        String file = "2018-02-20 review NOT_NOW 2018-05-01\n" + "2018-04-10 careReview BOOKED\n";
        assertThat(find(file, "2018-03-01").next().orElseThrow().due()).hasToString("2018-04-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018-03-02 step PAUSED                    | 2018-03-02 | PAUSED
                    2018-03-02 step PAUSED 2018-03-10         | 2018-03-09 | PAUSED
                    2018-03-02 step PAUSED 2018-03-10         | 2018-03-10 | REVIEWED
                    2018-03-02 step PAUSED;2018-03-05 step RESUMED | 2018-03-04 | PAUSED
                    2018-03-02 step PAUSED;2018-03-05 step RESUMED | 2018-03-05 | REVIEWED
                    2018-03-02 step PAUSED;2018-03-05 review NOT_NOW 2018-05-01 | 2018-03-05 | NOT_NOW
                    2018-03-02 step PAUSED;2018-03-05 review PROCEED 2018-04-01 | 2018-03-05 | PAUSED
                    2018-03-02 step CHILD_CHANGED_MIND        | 2018-03-01 | REVIEWED
                    2018-03-02 step CHILD_CHANGED_MIND        | 2018-03-02 | CHILD_CHANGED_MIND
                    2018-03-02 step CHILD_CHANGED_MIND;2018-03-09 says YES | 2018-03-09 | REVIEWED
                    2018-03-02 says NO                        | 2018-03-01 | REVIEWED
                    2018-03-02 says NO                        | 2018-03-02 | CHILD_CHANGED_MIND
                    2018-03-02 says NO;2018-03-03 says YES_BUT | 2018-03-03 | REVIEWED
                    2018-03-02 step PLAN_CHANGED              | 2018-03-02 | PLAN_CHANGED
                    2018-03-02 step PLAN_CHANGED;2018-03-20 review PROCEED 2018-04-10 | 2018-03-20 | REVIEWED
                    2018-03-02 step PLAN_CHANGED              | 2018-05-25 | PLAN_CHANGED
                    2018-03-02 step PLAN_CHANGED              | 2018-05-26 | REVIEWED
                    2018-03-02 closed NO_LONGER_NEEDED        | 2018-03-01 | REVIEWED
                    2018-03-02 closed NO_LONGER_NEEDED        | 2018-03-02 | PLAN_CHANGED
                    """)
    void someWaysLeadAsideAndSomeBack(String lines, String day, JourneyStage stage) {
        assertThat(find(AGREED + lines.replace(';', '\n'), day).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018-03-01 approach ASKED                 | FAMILY_FINDING
                    2018-03-01 approach DECLINED              | FAMILY_FINDING
                    2018-03-01 approach ACCEPTED;2018-03-02 approach WITHDRAWN_BY_US | FAMILY_FINDING
                    2018-03-01 shortlisted                    | MATCH_PROPOSED
                    2018-03-01 held                           | MATCH_PROPOSED
                    2018-03-01 gate REVIEW_HELD               | REVIEWED
                    2018-03-01 shortlisted;2018-03-02 gate NOMINATED_OFFICER_AREA | MATCH_PROPOSED
                    2018-03-01 shortlisted;2018-03-02 gate REVIEW_HELD | APPROVED
                    2018-03-01 plan 2018-05-01 OVERNIGHT 2018-04-01 | MATCH_PROPOSED
                    2018-03-01 plan 2018-05-01 OVERNIGHT 2018-03-02 done | INTRODUCTIONS
                    2018-03-09 moves FOSTER_IFA H1 search     | MATCH_PROPOSED
                    """)
    void aSearchIsAsFarAsItsRecordsTell(String lines, JourneyStage stage) {
        assertThat(find(AGREED + lines.replace(';', '\n'), "2018-03-05").stage()).isEqualTo(stage);
    }

    @Test
    void aLaterProceedGoesOnWithTheSameSearch() {
        Journey journey = find(MATCHED + "2018-03-20 review PROCEED 2018-04-17\n", "2018-03-21");
        assertThat(journey.stage()).isEqualTo(JourneyStage.APPROVED);
        assertThat(journey.request()).isPresent();
        assertThat(journey.review().orElseThrow().heldOn()).hasToString("2018-03-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018-08-01 moves RES_CHILDRENS_HOME                        | DISRUPTED
                    2018-08-01 moves SECURE                                    | DISRUPTED
                    2018-08-01 moves FOSTER_IFA H2                             | DISRUPTED
                    2018-08-01 moves FOSTER_IFA H2;2018-08-01 ended CARPL YES  | PLAN_CHANGED
                    2018-08-01 moves FOSTER_IFA H2;2018-08-01 ended CREQB NO   | DISRUPTED
                    2018-08-01 moves FOSTER_IFA H1                             | STABILISATION
                    2018-08-01 moves PARENTS                                   | PLAN_CHANGED
                    2018-08-01 moves out                                       | PLAN_CHANGED
                    """)
    void anEndIsToPlanOrNot(String lines, JourneyStage stage) {
        String file = MOVED + lines.replace(';', '\n');
        assertThat(find(file, "2018-07-30").stage()).isEqualTo(JourneyStage.SETTLEMENT);
        assertThat(find(file, "2018-08-02").stage()).isEqualTo(stage);
    }

    @Test
    void aDisruptionAsksForItsMeeting() {
        String file = MOVED + "2018-08-01 moves RES_CHILDRENS_HOME X1\n";
        assertThat(find(file, "2018-08-02").next())
                .hasValueSatisfying(
                        next ->
                                assertThat(next)
                                        .hasToString(
                                                "Next[due=2018-08-15, what=Book the disruption"
                                                        + " meeting]"));
        String booked = file + "2018-08-02 disrupted 2018-08-20\n";
        assertThat(find(booked, "2018-08-20").next().orElseThrow().due()).hasToString("2018-08-20");
        assertThat(find(booked, "2018-08-21").next()).isEmpty();
    }

    @Test
    void aChildWhoCameBackBeginsAnewWhenSomebodyScreens() {
        String file =
                MOVED + "2018-08-01 moves RES_CHILDRENS_HOME X1\n" + "2018-09-01 step SCREENED\n";
        Journey back = find(file, "2018-08-31");
        assertThat(back.stage()).isEqualTo(JourneyStage.DISRUPTED);
        assertThat(back.column()).isEqualTo(BoardColumn.RETURNED);
        assertThat(back.placement()).isPresent();
        assertThat(find(file, "2018-09-01").stage()).isEqualTo(JourneyStage.SCREENED);
    }

    @Test
    void afterHalfAYearTheNewStayAsksForItself() {
        String file = MOVED + "2018-08-01 moves RES_CHILDRENS_HOME X1\n";
        assertThat(find(file, "2019-01-30").stage()).isEqualTo(JourneyStage.DISRUPTED);
        assertThat(find(file, "2019-01-31").stage()).isEqualTo(JourneyStage.FLAGGED);
        String elsewhere = MOVED + "2018-08-01 moves FOSTER_IFA H2\n";
        assertThat(list(elsewhere, "2019-01-30")).hasSize(1);
        assertThat(list(elsewhere, "2019-01-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"step CHILD_CHANGED_MIND", "says NO", "closed NO_LONGER_NEEDED"})
    void aChangeIsReviewedWithinFourWeeks(String change) {
        Journey journey = find(AGREED + "2018-03-02 " + change, "2018-03-28");
        assertThat(journey.next().orElseThrow())
                .hasToString("Next[due=2018-03-30, what=Review again]");
    }

    @Test
    void whoWentAnotherWayLeavesTheBoardAfterTwelveWeeks() {
        String file = MOVED + "2018-08-01 moves PARENTS\n";
        assertThat(list(file, "2018-10-24")).hasSize(1);
        assertThat(list(file, "2018-10-25")).isEmpty();
    }

    @Test
    void aMoveThatNamesNoSearchIsSeenAllTheSame() {
        String file = AGREED + "2018-05-01 moves FOSTER_IFA H1\n";
        Journey journey = find(file, "2018-06-01");
        assertThat(journey.stage()).isEqualTo(JourneyStage.SETTLEMENT);
        assertThat(journey.placement()).isPresent();
    }

    @Test
    void aCheckInThatWasDoneMovesTheNextOneOn() {
        String file = MOVED + "2018-05-04 checkIn DAY_3 WELL\n";
        assertThat(find(file, "2018-05-04").next().orElseThrow())
                .hasToString("Next[due=2018-05-09, what=Check-in: Day 7]");
    }

    @Test
    void aChildOfWhomNothingAsksIsNotOnTheBoard() {
        assertThat(list("", "2017-07-02")).isEmpty();
        assertThat(list("", "2017-07-03")).hasSize(1);
    }

    @Test
    void everyStageHasItsNumberLabelAndColumn() {
        Set<Integer> numbers = new TreeSet<>();
        for (JourneyStage stage : JourneyStage.values()) {
            assertThat(stage.label()).isNotBlank();
            stage.number().ifPresent(numbers::add);
            assertThat(stage.isWithFamily()).isEqualTo(stage.column() == BoardColumn.MOVED);
        }
        assertThat(numbers).hasSize(14).contains(1, 14);
    }

    private List<Journey> list(String file, String day) {
        return journeys.list(new CaseFile("2017-01-02", file).on(day));
    }

    private Journey find(String file, String day) {
        return journeys.find(new CaseFile("2017-01-02", file).on(day), CaseFile.RUBY).orElseThrow();
    }
}
