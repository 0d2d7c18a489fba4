package org.homeward.stepdown.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Ruby;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indicators that rest on what the home reports: full, half, none and unknown, day by day. */
class ReportIndicatorsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private final Indicators indicators = new Indicators(StepDownPolicy.standard());

    /** Six reports of 28 days up to the day, the newest first in the columns. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    quiet for twelve weeks,       0/0, 0/0, 0/0, 0/0, 0/0, 0/0, 20
                    many incidents none serious,  9/0, 9/0, 9/0, 0/0, 0/0, 0/0, 20
                    serious in the last report,   1/1, 0/0, 0/0, 9/0, 9/0, 9/0, 0
                    fallen by half,               0/0, 0/0, 3/1, 2/0, 2/0, 2/0, 10
                    fallen by less,               0/0, 0/0, 4/1, 2/0, 2/0, 3/0, 0
                    risen,                        2/0, 2/0, 2/1, 1/0, 1/0, 1/0, 0
                    none before,                  0/0, 0/0, 1/1, 0/0, 0/0, 0/0, 0
                    nothing known of before,      0/0, 0/0, 1/1, -,   -,   -,   unknown
                    a gap before,                 0/0, 0/0, 1/1, 9/0, -,   9/0, unknown
                    a gap in the twelve weeks,    0/0, -,   0/0, 0/0, 0/0, 0/0, unknown
                    a gap that is long ago,       0/0, 0/0, 0/0, -,   -,   -,   20
                    serious ones not counted,     0/?, 0/0, 0/0, 0/0, 0/0, 0/0, unknown
                    the newest is missing,        -,   0/0, 0/0, 0/0, 0/0, 0/0, unknown
                    """)
    void r1FollowsTheReports(
            String name,
            String last,
            String second,
            String third,
            String fourth,
            String fifth,
            String sixth,
            String points) {
        Ruby ruby = new Ruby();
        String[] reports = {last, second, third, fourth, fifth, sixth};
        for (int i = 0; i < reports.length; i++) {
            if (!reports[i].equals("-")) {
                String[] figures = reports[i].split("/");
                String serious = figures[1].equals("?") ? "" : " serious=" + figures[1];
                ruby.report(DAY.minusDays(28L * i), 28, "all=" + figures[0] + serious);
            }
        }
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).as(name).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-03-02, 0
                    2018-03-03, 0
                    2018-03-04, 0
                    2018-03-01, 10
                    """)
    void r1LooksAtTheDayOfTheLastSeriousIncident(String lastSerious, String points) {
        Ruby ruby =
                new Ruby()
                        .report(
                                LocalDate.of(2018, 3, 30),
                                35,
                                "all=1 serious=1 last=" + lastSerious)
                        .reports("2018-02-23", 2, 28, "all=0 serious=0")
                        .reports("2017-12-29", 4, 28, "all=4 serious=0");
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    28, 2018-03-31, 20
                    28, 2018-03-05, 20
                    28, 2018-03-04, 20
                    28, 2018-03-03, unknown
                    35, 2018-03-04, 20
                    35, 2018-03-03, unknown
                    7,  2018-03-25, 20
                    7,  2018-03-24, unknown
                    28, 2018-04-01, unknown
                    """)
    void r1NeedsANewestReportThatStillSpeaksForTheDay(int days, String until, String points) {
        int reports = 1 + 12 * 7 / days;
        Ruby ruby = new Ruby().reports(until, reports, days, "all=0 serious=0");
        if (LocalDate.parse(until).isAfter(DAY)) {
            ruby = new Ruby().reports(until, 1, days, "all=0 serious=0");
        }
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).isEqualTo(points);
    }

    @Test
    void r1HasNothingToDoWithNeedLevels() {
        Ruby ruby = new Ruby().needs("2017-06-01", "all=1").needs("2018-01-01", "all=0");
        assertThat(points(ruby, Aspect.BEHAVIOUR_AND_RISK)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    adults=2 visits=YES, 10
                    adults=3 visits=YES, 10
                    adults=2 visits=NO,  5
                    adults=2,            5
                    adults=1 visits=YES, 5
                    adults=0 visits=YES, 0
                    adults=0,            0
                    visits=YES,          unknown
                    '',                  unknown
                    """)
    void r5FollowsWhomTheChildTrusts(String report, String points) {
        Ruby ruby = new Ruby().report(DAY, 28, report);
        assertThat(points(ruby, Aspect.RELATIONSHIPS)).isEqualTo(points);
    }

    @Test
    void r5DoesNotFallBackOnAnOlderReport() {
        Ruby ruby =
                new Ruby()
                        .report(DAY, 28, "all=0")
                        .report(DAY.minusDays(28), 28, "adults=2 visits=YES");
        assertThat(points(ruby, Aspect.RELATIONSHIPS)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    attendance=90 settled=YES excluded=NO change=NO keeps=YES,  5
                    attendance=89 settled=YES excluded=NO change=NO keeps=YES,  2.5
                    attendance=95 settled=YES excluded=NO change=YES keeps=YES, 2.5
                    attendance=95 settled=YES excluded=NO change=NO keeps=NO,   2.5
                    attendance=95 settled=NO excluded=NO change=NO keeps=YES,   2.5
                    attendance=95 settled=YES excluded=YES change=NO keeps=YES, 0
                    attendance=95 settled=YES change=NO keeps=YES,              unknown
                    settled=YES excluded=NO change=NO keeps=YES,                unknown
                    excluded=NO change=YES,                                     2.5
                    '',                                                         unknown
                    """)
    void r9FollowsSchool(String report, String points) {
        Ruby ruby = new Ruby().born("2008-01-01").report(DAY, 28, report);
        assertThat(points(ruby, Aspect.EDUCATION)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    year 11 the day before,  2001-09-01, 2018-03-31, 5
                    year 11 on the day,      2001-09-01, 2018-04-01, 0
                    year 11 to the last day, 2002-08-31, 2018-06-30, 0
                    year 11 the day after,   2002-08-31, 2018-07-01, 5
                    year 10,                 2002-09-01, 2018-04-01, 5
                    year 12,                 2001-08-31, 2018-04-01, 5
                    no birth date,           '',         2018-04-01, unknown
                    """)
    void r9GivesNoneInTheExamTermOfYear11(String name, String born, String day, String points) {
        Ruby ruby =
                new Ruby()
                        .report(
                                LocalDate.parse(day),
                                28,
                                "attendance=95 settled=YES excluded=NO change=NO keeps=YES");
        if (!born.isEmpty()) {
            ruby.born(born);
        }
        assertThat(points(ruby, Aspect.EDUCATION, day)).as(name).isEqualTo(points);
    }

    /** Four reports of 28 days up to the day: missing, exploited and substance in each. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    nothing in eight weeks,   0-0-0, 0-0-0, -,     -,     5
                    fewer than before,        1-0-0, 0-0-0, 1-1-0, 0-0-0, 2.5
                    as many as before,        1-0-0, 0-0-0, 1-0-0, 0-0-0, 0
                    other things than before, 0-0-1, 0-0-0, 2-0-0, 0-0-0, 2.5
                    before is not known,      1-0-0, 0-0-0, -,     5-0-0, 0
                    a figure is not known,    0-?-0, 0-0-0, 0-0-0, 0-0-0, unknown
                    a report is missing,      0-0-0, -,     0-0-0, 0-0-0, unknown
                    the newest is missing,    -,     0-0-0, 0-0-0, 0-0-0, unknown
                    """)
    void r10FollowsTheReports(
            String name, String last, String second, String third, String fourth, String points) {
        Ruby ruby = with(last, second, third, fourth);
        assertThat(points(ruby, Aspect.MISSING)).as(name).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ended eight weeks ago,    2018-01-30, 2018-02-03, 5
                    ended a day later,        2018-01-30, 2018-02-04, 0
                    began and ended that day, 2018-02-03, 2018-02-03, 0
                    still missing,            2018-03-30, 2018-04-20, 0
                    """)
    void r10IsLoweredByMissingPeriodsOfTheLastEightWeeks(
            String name, String from, String until, String points) {
        Ruby ruby = with("0-0-0", "0-0-0").missing(from, until);
        assertThat(points(ruby, Aspect.MISSING)).as(name).isEqualTo(points);
    }

    @Test
    void r10IsNeverRaisedByMissingPeriods() {
        Ruby ruby =
                new Ruby()
                        .missing("2017-12-20", "2017-12-21")
                        .missing("2018-01-05", "2018-01-06")
                        .missing("2018-03-01", "2018-03-02");
        assertThat(points(ruby, Aspect.MISSING)).isEqualTo("unknown");
        assertThat(
                        points(
                                with("0-0-0", "0-0-0").missing("2017-12-20", "2017-12-21"),
                                Aspect.MISSING))
                .isEqualTo("5");
    }

    private static Ruby with(String... reports) {
        Ruby ruby = new Ruby();
        String[] names = {"missing", "exploited", "substance"};
        for (int i = 0; i < reports.length; i++) {
            if (reports[i].length() > 1) {
                String[] figures = reports[i].split("-");
                var words = new StringBuilder();
                for (int f = 0; f < names.length; f++) {
                    words.append(figures[f].equals("?") ? "" : " " + names[f] + "=" + figures[f]);
                }
                ruby.report(DAY.minusDays(28L * i), 28, words.toString());
            }
        }
        return ruby;
    }

    private String points(Ruby ruby, Aspect aspect) {
        return points(ruby, aspect, DAY.toString());
    }

    private String points(Ruby ruby, Aspect aspect, String day) {
        Mark mark =
                indicators.of(ruby.residentOn(day)).marks().stream()
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
