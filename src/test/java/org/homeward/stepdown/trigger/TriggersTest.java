package org.homeward.stepdown.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_WISHES_TO_STAY;
import static org.homeward.domain.review.StepDownSign.Kind.FEE_REVIEW_OR_NOTICE;
import static org.homeward.domain.review.StepDownSign.Kind.FLAGGED_BY_HAND;
import static org.homeward.domain.review.StepDownSign.Kind.HOME_OR_REVIEWING_OFFICER_RECOMMENDS;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.Wish;
import org.homeward.stepdown.Ruby;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every trigger at met, partly met and not met, and on the day before, on and after. */
class TriggersTest {
    /** Nothing but the trigger under test can be met: the stay is younger than 26 weeks. */
    private static final String EARLY = "2017-05-01";

    private final Triggers triggers = new Triggers(StepDownPolicy.standard());

    @Test
    void nothingRecordedMeetsNoTrigger() {
        assertThat(raised(new Ruby(), EARLY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PREFERRED,              T1
                    SUITABLE_NOT_PREFERRED, T1
                    UNSUITABLE,             ''
                    NOT_SPECIFIED,          ''
                    """)
    void t1IsMetWhereFosterCareSuits(Suitability foster, String codes) {
        assertThat(codes(new Ruby().foster(foster), EARLY)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Foster care,                 T2
                    foster (agency),             T2
                    Residential then foster,     ''
                    Residential care,            ''
                    '',                          ''
                    """)
    void t2IsMetWhereFosterCareWasThePlanAtEntry(String plan, String codes) {
        assertThat(codes(new Ruby().plannedAtEntry(plan), EARLY)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    eight weeks apart,      2017-02-01, all=2, 2017-03-29, all=2, T3
                    a day more,             2017-02-01, all=2, 2017-03-30, all=1, T3
                    a day less,             2017-02-01, all=2, 2017-03-28, all=2, ''
                    the first was above,    2017-02-01, all=2 EDUCATION=3, 2017-03-29, all=2, ''
                    the second is above,    2017-02-01, all=2, 2017-03-29, all=2 EDUCATION=3, ''
                    """)
    void t3IsMetByTwoEasedAssessmentsEightWeeksApart(
            String name, String first, String before, String second, String after, String codes) {
        Ruby ruby = new Ruby().needs(first, before).needs(second, after);
        assertThat(codes(ruby, EARLY)).as(name).isEqualTo(codes);
    }

    @Test
    void t3IsNotMetByOneAssessment() {
        assertThat(codes(new Ruby().needs("2017-02-01", "all=0"), EARLY)).isEmpty();
    }

    @Test
    void t3IsNotMetWhenAnAssessmentBetweenTheTwoWasAbove() {
        Ruby ruby =
                new Ruby()
                        .needs("2017-02-01", "all=1")
                        .needs("2017-03-01", "SAFETY_TO_SELF=3")
                        .needs("2017-04-01", "all=1");
        assertThat(codes(ruby, EARLY)).isEmpty();
    }

    @Test
    void t3DoesNotSeeAnAssessmentOfALaterDay() {
        Ruby ruby = new Ruby().needs("2017-02-01", "all=1").needs("2017-05-02", "all=1");
        assertThat(codes(ruby, EARLY)).isEmpty();
        assertThat(codes(ruby, "2017-05-02")).isEqualTo("T3");
    }

    @Test
    void t3SaysHowManyDomainsAreKnown() {
        Ruby ruby =
                new Ruby()
                        .needs("2017-02-01", "EDUCATION=1 SUBSTANCE_USE=2")
                        .needs("2017-04-01", "EDUCATION=1");
        assertThat(raised(ruby, EARLY).get(0).reason().sentence())
                .isEqualTo(
                        "No need is above moderate since the assessment of 1 February 2017"
                                + " (1 of 12 domains known).");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-04-30, T4
                    2017-05-01, T4
                    2017-05-02, ''
                    2017-01-02, T4
                    2017-01-01, ''
                    """)
    void t4IsMetOnceTheChildAskedDuringTheStay(String asked, String codes) {
        assertThat(codes(new Ruby().sign(CHILD_ASKS_FOR_FAMILY, asked), EARLY)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-03-01, 2017-02-28, T4
                    2017-03-01, 2017-03-01, ''
                    2017-03-01, 2017-03-02, ''
                    """)
    void t4HoldsUntilTheChildWishesToStay(String asked, String wishedToStay, String codes) {
        Ruby ruby =
                new Ruby()
                        .sign(CHILD_ASKS_FOR_FAMILY, asked)
                        .sign(CHILD_WISHES_TO_STAY, wishedToStay);
        assertThat(codes(ruby, EARLY)).isEqualTo(codes);
    }

    @ParameterizedTest
    @EnumSource
    void aSignMeetsItsOwnTriggerOnly(StepDownSign.Kind kind) {
        String expected =
                switch (kind) {
                    case CHILD_ASKS_FOR_FAMILY -> "T4";
                    case HOME_OR_REVIEWING_OFFICER_RECOMMENDS -> "T5";
                    case FEE_REVIEW_OR_NOTICE -> "T6";
                    case FLAGGED_BY_HAND -> "HAND";
                    case CHILD_WISHES_TO_STAY -> "";
                };
        assertThat(codes(new Ruby().sign(kind, "2017-03-01"), EARLY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-05-01, T5+T6+HAND
                    2017-05-02, ''
                    2017-01-01, ''
                    """)
    void signsCountFromTheDayTheyAreRecordedAndInThisStay(String on, String codes) {
        Ruby ruby =
                new Ruby()
                        .sign(HOME_OR_REVIEWING_OFFICER_RECOMMENDS, on)
                        .sign(FEE_REVIEW_OR_NOTICE, on)
                        .sign(FLAGGED_BY_HAND, on);
        assertThat(codes(ruby, EARLY)).isEqualTo(codes);
    }

    @Test
    void t6SaysThatItCannotBeAReason() {
        Ruby ruby = new Ruby().sign(FEE_REVIEW_OR_NOTICE, "2017-03-01");
        assertThat(raised(ruby, EARLY).get(0).reason().sentence())
                .contains("starts a review and cannot be a reason");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-07-02, ''
                    2017-07-03, T7
                    2017-07-04, T7
                    """)
    void t7IsMetAfterTwentySixWeeksInResidence(String day, String codes) {
        assertThat(codes(new Ruby(), day)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-08-29, DUE
                    2017-08-30, T7+DUE
                    2017-08-31, T7+DUE
                    """)
    void t7CountsFromTheLastReview(String day, String codes) {
        Ruby ruby = new Ruby().review(Decision.NOT_NOW, "2017-03-01", "2017-05-01");
        assertThat(codes(ruby, day)).isEqualTo(codes);
    }

    @Test
    void t7DoesNotCountAReviewThatWasWithdrawn() {
        Ruby ruby = new Ruby().review(Decision.WITHDRAWN, "2017-03-01", "2017-12-01");
        assertThat(codes(ruby, "2017-07-03")).isEqualTo("T7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    YES       | | T4 Yes
                    YES_BUT   | | T4 Yes, but
                    NOT_SURE  | | ''
                    NO        | | ''
                    NOT_ASKED | | ''
                    YES       | NO 2017-04-02        | ''
                    YES       | NO 2017-04-01        | ''
                    YES       | NO 2017-03-31        | T4 Yes
                    YES       | NOT_SURE 2017-04-02  | ''
                    YES       | NOT_ASKED 2017-04-02 | T4 Yes
                    """)
    void t4IsMetByTheAnswerToAQuestionToo(Wish wish, String later, String expected) {
        Ruby ruby = new Ruby().voice(wish, "2017-04-01");
        if (later != null) {
            ruby.voice(Wish.valueOf(later.split(" ")[0]), later.split(" ")[1]);
        }
        assertThat(
                        raised(ruby, EARLY).stream()
                                .map(r -> r.code() + " " + r.value())
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-04-30, ''
                    2017-05-01, DUE
                    2017-05-02, DUE
                    """)
    void aReviewIsDueFromTheDayItNamed(String day, String codes) {
        Ruby ruby = new Ruby().review(Decision.NEED_INFORMATION, "2017-04-17", "2017-05-01");
        assertThat(codes(ruby, day)).isEqualTo(codes);
    }

    @Test
    void everyTriggerThatIsMetIsGivenWithValueDateAndSource() {
        Ruby ruby =
                new Ruby()
                        .foster(Suitability.PREFERRED)
                        .plannedAtEntry("Foster care")
                        .sign(CHILD_ASKS_FOR_FAMILY, "2017-04-11");
        assertThat(raised(ruby, "2017-07-03").stream().map(TriggersTest::line))
                .containsExactly(
                        "T1 Preferred | care plan | no date",
                        "T2 Foster care | plan at entry | 2017-01-02",
                        "T4 a note | key worker | 2017-04-11",
                        "T7 26 weeks in residence | stay since 2 January 2017 | 2017-07-03");
    }

    @Test
    void everyTriggerSaysWhatItAsksForAndOnWhatItRests() {
        assertThat(triggers.list())
                .allSatisfy(
                        trigger -> {
                            assertThat(trigger.asksFor()).endsWith(".");
                            assertThat(trigger.basis()).isNotBlank();
                        });
        assertThat(triggers.list().stream().map(Trigger::code)).doesNotHaveDuplicates();
    }

    private static String line(FlagReason reason) {
        return "%s %s | %s | %s"
                .formatted(
                        reason.code(),
                        reason.value(),
                        reason.recorded(),
                        reason.since().map(Object::toString).orElse("no date"));
    }

    private List<FlagReason> raised(Ruby ruby, String day) {
        return triggers.raisedBy(ruby.residentOn(day));
    }

    private String codes(Ruby ruby, String day) {
        return raised(ruby, day).stream().map(FlagReason::code).collect(Collectors.joining("+"));
    }
}
