package org.homeward.stepdown.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.review.CheckPoint;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.CaseFile;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check-ins, the first visit and early warnings, on the day before, on and after. */
class AftercareTest {
    private static final String MOVED = "2018-05-01 moves FOSTER_IFA H1\n";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-05-03, DAY_3,    TO_COME
                    2018-05-04, DAY_3,    DUE
                    2018-05-05, DAY_3,    DUE
                    2018-05-06, DAY_3,    OVERDUE
                    2018-06-11, WEEK_6,   TO_COME
                    2018-06-12, WEEK_6,   DUE
                    2018-06-15, WEEK_6,   DUE
                    2018-06-16, WEEK_6,   OVERDUE
                    2018-09-04, WEEK_18,  DUE
                    2018-09-11, WEEK_18,  DUE
                    2018-09-12, WEEK_18,  OVERDUE
                    2020-04-27, WEEK_104, TO_COME
                    2020-04-28, WEEK_104, DUE
                    """)
    void aCheckInIsDueOnItsDayAndOverdueAfterItsGrace(
            String day, CheckPoint point, LookIn.State state) {
        assertThat(look(MOVED, day, point).state()).isEqualTo(state);
    }

    @Test
    void whatWasDoneIsDoneAndTheNextIsAskedFor() {
        String file = MOVED + "2018-05-04 checkIn DAY_3 WELL\n2018-05-08 checkIn DAY_7 WELL\n";
        Aftercare after = after(file, "2018-05-16");
        assertThat(after.checkIns().get(0).done()).isPresent();
        assertThat(after.findNext().orElseThrow().point()).isEqualTo(CheckPoint.WEEK_2);
        assertThat(after.listOverdue()).isEmpty();
    }

    @Test
    void afterAnEndWhatWasLeftOutIsMissedAndWhatWasToComeFallsAway() {
        String file = MOVED + "2018-05-10 moves PARENTS\n";
        Aftercare after = after(file, "2018-06-30");
        assertThat(states(after))
                .startsWith("MISSED MISSED FELL_AWAY FELL_AWAY")
                .doesNotContain("DUE");
        assertThat(after.findNext()).isEmpty();
    }

    @Test
    void aNewPlacementInTheSameHouseholdCarriesOn() {
        String file = MOVED + "2018-05-04 checkIn DAY_3 WELL\n2018-06-01 moves FOSTER_IFA H1\n";
        Aftercare after = after(file, "2018-07-01");
        assertThat(after.stay().placements()).hasSize(2);
        assertThat(look(after, CheckPoint.WEEK_9).state()).isEqualTo(LookIn.State.TO_COME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''               | 2018-05-08 | false | false
                    ''               | 2018-05-09 | true  | false
                    2018-05-08 visit | 2018-05-09 | false | false
                    2018-05-09 visit | 2018-05-09 | false | true
                    2018-04-30 visit | 2018-05-09 | true  | false
                    """)
    void theFirstVisitIsDueWithinAWeek(String line, String day, boolean overdue, boolean late) {
        CarePosition position = new CaseFile("2017-01-02", MOVED + line).on(day);
        FirstVisit visit = of(position).firstVisit();
        assertThat(visit.dueBy()).hasToString("2018-05-08");
        assertThat(visit.isOverdueOn(position.asAt())).isEqualTo(overdue);
        assertThat(visit.wasLate()).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2018-06-01 early MISSING                                         | MISSING
                    2018-06-01 early EXCLUSION                                       | EXCLUSION
                    2018-06-01 early ALLEGATION                                      | SIGN
                    2018-06-01 early RESPITE_ASKED                                   | ''
                    2018-05-03 early RESPITE_ASKED;2018-05-31 early RESPITE_ASKED    | RESPITE
                    2018-05-03 early RESPITE_ASKED;2018-06-01 early RESPITE_ASKED    | ''
                    2018-06-02 early MISSING                                         | ''
                    2018-05-29 checkIn WEEK_4 WELL                                   | ''
                    2018-05-29 checkIn WEEK_4 WORRIES                                | CHECK_IN
                    2018-05-29 checkIn WEEK_4 AT_RISK                                | CHECK_IN
                    2018-05-29 checkIn WEEK_4 WELL 15                                | ''
                    2018-05-29 checkIn WEEK_4 WELL 16                                | SDQ
                    2018-05-15 checkIn WEEK_2 WELL 10;2018-05-29 checkIn WEEK_4 WELL 13 | ''
                    2018-05-15 checkIn WEEK_2 WELL 10;2018-05-29 checkIn WEEK_4 WELL 14 | SDQ
                    """)
    void whatWarns(String lines, String kinds) {
        CarePosition position =
                new CaseFile("2017-01-02", MOVED + lines.replace(';', '\n')).on("2018-06-01");
        var facts = new org.homeward.position.FactsBuilder();
        facts.addAll(position.book().facts());
        facts.add(new SdqScore(CaseFile.RUBY, java.time.LocalDate.of(2018, 3, 31), 12));
        var scored =
                new CarePosition(
                        new org.homeward.position.CareBook(facts.build()), position.asAt());
        assertThat(
                        of(scored).warnings().stream()
                                .map(warning -> warning.kind().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void aWarningTellsItsDayValueAndSentenceAndStaysInSightForEightWeeks() {
        String file = MOVED + "2018-05-20 early EXCLUSION\n2018-06-01 early EXCLUSION\n";
        Aftercare after = after(file, "2018-07-15");
        assertThat(after.warnings().get(0))
                .hasToString(
                        "Warning[kind=EXCLUSION, on=2018-06-01, value=a note, sentence=Excluded"
                                + " from school on 1 June 2018.]");
        assertThat(after.warnings()).hasSize(2);
        assertThat(after.current()).hasSize(1);
        assertThat(after(file, "2018-07-14").current()).hasSize(2);
        assertThat(after(file, "2018-07-27").current()).isEmpty();
    }

    private static String states(Aftercare after) {
        return after.checkIns().stream()
                .map(look -> look.state().name())
                .collect(Collectors.joining(" "));
    }

    private static LookIn look(String file, String day, CheckPoint point) {
        return look(after(file, day), point);
    }

    private static LookIn look(Aftercare after, CheckPoint point) {
        return after.checkIns().stream().filter(l -> l.point() == point).findFirst().orElseThrow();
    }

    private static Aftercare after(String file, String day) {
        return of(new CaseFile("2017-01-02", file).on(day));
    }

    private static Aftercare of(CarePosition position) {
        return Aftercare.of(
                position, position.placements(CaseFile.RUBY).get(0), StepDownPolicy.standard());
    }
}
