package org.homeward.stepdown.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_WISHES_TO_STAY;

import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Answer;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.Wish;
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

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    YES,       15 YES
                    YES_BUT,   7.5 YES
                    NOT_SURE,  7.5 YES
                    NO,        0 NO
                    NOT_ASKED, unknown UNKNOWN
                    """)
    void r3AndItsGateFollowTheChildsAnswer(Wish wish, String expected) {
        assertThat(wish(new Ruby().voice(wish, "2018-01-01"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    the newer answer counts,        NO,        2018-01-02, YES, 2018-01-01, 0 NO
                    also when it is the kinder one, NO,        2018-01-01, YES, 2018-01-02, 15 YES
                    on one day the no counts,       NO,        2018-01-01, YES, 2018-01-01, 0 NO
                    nobody asked again,             NOT_ASKED, 2018-01-02, YES, 2018-01-01, unknown UNKNOWN
                    an answer on the same day,      NOT_ASKED, 2018-01-01, YES, 2018-01-01, 15 YES
                    before the stay,                YES,       2017-01-01, NO,  2017-01-01, unknown UNKNOWN
                    """)
    void r3TakesTheNewestOfAnswers(
            String name, Wish one, String on, Wish other, String otherOn, String expected) {
        assertThat(wish(new Ruby().voice(one, on).voice(other, otherOn)))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void r3TakesTheNewerOfAnAnswerAndASign() {
        Ruby asked = new Ruby().voice(Wish.YES, "2018-01-01");
        assertThat(wish(asked.sign(CHILD_WISHES_TO_STAY, "2018-01-02"))).isEqualTo("0 NO");
        assertThat(wish(asked.sign(CHILD_ASKS_FOR_FAMILY, "2018-01-03"))).isEqualTo("15 YES");
    }

    private String wish(StepDownSign.Kind kind) {
        return wish(new Ruby().sign(kind, "2018-01-01"));
    }

    private String wish(Ruby ruby) {
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
