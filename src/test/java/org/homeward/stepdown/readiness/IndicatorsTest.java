package org.homeward.stepdown.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_WISHES_TO_STAY;

import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Answer;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Ruby;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each indicator at full, half, none and unknown. */
class IndicatorsTest {
    private static final String DAY = "2018-03-31";
    private final Indicators indicators = new Indicators(StepDownPolicy.standard());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    none above some,       all=1,                    all=1,                    20
                    fell to some,          all=3,                    all=1,                    20
                    fell by half,          SAFETY_TO_SELF=3 SAFETY_TO_OTHERS=3, SAFETY_TO_SELF=2 SAFETY_TO_OTHERS=1, 10
                    fell by less,          SAFETY_TO_SELF=3 SAFETY_TO_OTHERS=3, SAFETY_TO_SELF=2 SAFETY_TO_OTHERS=2, 0
                    one rose,              SAFETY_TO_SELF=3 SAFETY_TO_OTHERS=0, SAFETY_TO_SELF=0 SAFETY_TO_OTHERS=1, 0
                    steady at moderate,    all=2,                    all=2,                    0
                    not the same domains,  SAFETY_TO_SELF=1,         SAFETY_TO_OTHERS=1,       unknown
                    other domains only,    EDUCATION=1,              EDUCATION=1,              unknown
                    """)
    void r1FollowsTheTrendOfBehaviourAndRisk(
            String name, String before, String after, String points) {
        Ruby ruby = new Ruby().needs("2017-06-01", before).needs("2018-01-01", after);
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).as(name).isEqualTo(points);
    }

    @Test
    void r1NeedsTwoAssessmentsEightWeeksApart() {
        Ruby ruby = new Ruby().needs("2017-12-01", "all=1").needs("2018-01-01", "all=1");
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    two fell,         all=2, all=2 EDUCATION=1 IDENTITY_AND_LIFE_STORY=0, 15,  YES
                    one fell,         all=2, all=2 EDUCATION=1,                           7.5, YES
                    none fell,        all=2, all=2,                                       7.5, YES
                    one is intensive, all=3, all=1 EDUCATION=3,                           0,   NO
                    """)
    void r2AndItsGateFollowTheLatestLevels(
            String name, String before, String after, String points, Answer gate) {
        Ruby ruby = new Ruby().needs("2017-06-01", before).needs("2018-01-01", after);
        assertThat(points(ruby, Aspect.NEED_LEVELS)).as(name).isEqualTo(points);
        assertThat(gate(ruby, "R2")).as(name).isEqualTo(gate);
    }

    @Test
    void r2IsUnknownAndHeldWithoutAnAssessment() {
        assertThat(points(new Ruby(), Aspect.NEED_LEVELS)).isEqualTo("unknown");
        assertThat(gate(new Ruby(), "R2")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void r3FollowsTheChildsLastWord() {
        assertThat(wish(CHILD_ASKS_FOR_FAMILY)).isEqualTo("15 YES");
        assertThat(wish(CHILD_WISHES_TO_STAY)).isEqualTo("0 NO");
        assertThat(wish(StepDownSign.Kind.FLAGGED_BY_HAND)).isEqualTo("unknown UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,  16, 10
                    0,  17, unknown
                    0,  21, 0
                    12, 16, 10
                    17, 17, 5
                    20, 20, 5
                    19, 20, 0
                    21, 20, 5
                    26, 21, 10
                    25, 21, 0
                    21, 21, 0
                    """)
    void r4FollowsTheScores(int before, int latest, String points) {
        Ruby ruby = new Ruby().sdq(2018, latest);
        if (before > 0) {
            ruby.sdq(2017, before);
        }
        assertThat(points(ruby, Aspect.EMOTIONAL_HEALTH)).isEqualTo(points);
    }

    @Test
    void r5AndR9AreAskedAtTheReview() {
        assertThat(points(new Ruby(), Aspect.RELATIONSHIPS)).isEqualTo("unknown");
        assertThat(points(new Ruby(), Aspect.EDUCATION)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PREFERRED,              PREFERRED,     '',               10
                    SUITABLE_NOT_PREFERRED, PREFERRED,     '',               5
                    SUITABLE_NOT_PREFERRED, UNSUITABLE,    '',               10
                    UNSUITABLE,             NOT_SPECIFIED, Foster care,      0
                    NOT_SPECIFIED,          UNSUITABLE,    '',               10
                    NOT_SPECIFIED,          PREFERRED,     Foster care,      0
                    NOT_SPECIFIED,          NOT_SPECIFIED, Foster care,      10
                    NOT_SPECIFIED,          NOT_SPECIFIED, Residential care, unknown
                    NOT_SPECIFIED,          NOT_SPECIFIED, '',               unknown
                    """)
    void r6FollowsThePlan(Suitability foster, Suitability residential, String plan, String points) {
        Ruby ruby = new Ruby().foster(foster).residential(residential).plannedAtEntry(plan);
        assertThat(points(ruby, Aspect.RIGHT_SETTING)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-10-01, 5
                    2017-09-30, 2.5
                    2016-10-01, 2.5
                    2016-09-30, 0
                    """)
    void r7CountsTheSpell(String since, String points) {
        assertThat(points(new Ruby(since), Aspect.TIME_IN_RESIDENCE)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2006-04-01, 5
                    2006-03-31, 2.5
                    2003-04-01, 2.5
                    2003-03-31, 0
                    """)
    void r8CountsCompletedYears(String born, String points) {
        assertThat(points(new Ruby().born(born), Aspect.AGE)).isEqualTo(points);
    }

    @Test
    void r8IsUnknownWithoutABirthDate() {
        assertThat(points(new Ruby(), Aspect.AGE)).isEqualTo("unknown");
    }

    @Test
    void r10IsUnknownWhereNobodysMissingPeriodsAreRecorded() {
        assertThat(points(new Ruby(), Aspect.MISSING)).isEqualTo("unknown");
        assertThat(points(new Ruby().othersMissing(), Aspect.MISSING)).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ended eight weeks ago,      2018-01-30, 2018-02-03, 5
                    ended a day later,          2018-01-30, 2018-02-04, 0
                    began and ended that day,   2018-02-03, 2018-02-03, 0
                    still missing,              2018-03-30, 2018-04-20, 0
                    """)
    void r10LooksAtTheLastEightWeeks(String name, String from, String until, String points) {
        assertThat(points(new Ruby().missing(from, until), Aspect.MISSING))
                .as(name)
                .isEqualTo(points);
    }

    @Test
    void r10GivesHalfWhenMissingPeriodsGetFewer() {
        Ruby ruby =
                new Ruby()
                        .missing("2017-12-20", "2017-12-21")
                        .missing("2018-01-05", "2018-01-06")
                        .missing("2018-03-01", "2018-03-02");
        assertThat(points(ruby, Aspect.MISSING)).isEqualTo("2.5");
    }

    private String wish(StepDownSign.Kind kind) {
        Ruby ruby = new Ruby().sign(kind, "2018-01-01");
        return points(ruby, Aspect.CHILDS_WISH) + " " + gate(ruby, "R3");
    }

    private Answer gate(Ruby ruby, String code) {
        return indicators.of(ruby.residentOn(DAY)).gates().stream()
                .filter(gate -> gate.code().equals(code))
                .findFirst()
                .orElseThrow()
                .open();
    }

    private String points(Ruby ruby, Aspect aspect) {
        Mark mark =
                indicators.of(ruby.residentOn(DAY)).marks().stream()
                        .filter(m -> m.aspect() == aspect)
                        .findFirst()
                        .orElseThrow();
        if (mark.findPoints().isEmpty()) {
            return "unknown";
        }
        double points = mark.findPoints().getAsDouble();
        return points == Math.rint(points)
                ? Long.toString(Math.round(points))
                : Double.toString(points);
    }
}
