package org.homeward.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowsTest {
    private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    private static final LocalDate TO = LocalDate.of(2018, 6, 30);

    @Test
    void anEntryAChangeAndAnExitEachCountOnTheirDay() {
        assertThat(
                        flows(
                                """
                                child | kind               | from       | until
                                anna  | FOSTER_IFA         | 2018-04-01 | 2018-05-10
                                anna  | RES_CHILDRENS_HOME | 2018-05-10 | 2018-06-30
                                """))
                .isEqualTo(
                        """
                        2018-04-01 anna ENTRY>FOSTER
                        2018-05-10 anna FOSTER>RESIDENTIAL
                        2018-06-30 anna RESIDENTIAL>EXIT\
                        """);
    }

    @Test
    void aMoveInsideAGroupIsNoFlow() {
        assertThat(
                        flows(
                                """
                                child | kind               | from       | until
                                anna  | RES_CHILDRENS_HOME | 2018-01-01 | 2018-05-10
                                anna  | RES_CHILDRENS_HOME | 2018-05-10 | 2018-05-20
                                anna  | RES_SCHOOL         | 2018-05-20 |
                                """))
                .isEmpty();
    }

    @Test
    void aGapIsAnExitAndANewEntry() {
        assertThat(
                        flows(
                                """
                                child | kind               | from       | until
                                anna  | RES_CHILDRENS_HOME | 2018-01-01 | 2018-05-10
                                anna  | FOSTER_IN_HOUSE    | 2018-05-11 |
                                """))
                .isEqualTo(
                        """
                        2018-05-10 anna RESIDENTIAL>EXIT
                        2018-05-11 anna ENTRY>FOSTER\
                        """);
    }

    @Test
    void anEpisodeOfNoDaysIsAnEvent() {
        assertThat(
                        flows(
                                """
                                child | kind               | from       | until
                                anna  | FOSTER_IN_HOUSE    | 2018-01-01 | 2018-05-10
                                anna  | RES_CHILDRENS_HOME | 2018-05-10 | 2018-05-10
                                anna  | FOSTER_IN_HOUSE    | 2018-05-10 |
                                ben   | SUPPORTED          | 2018-05-10 | 2018-05-10
                                """))
                .isEqualTo(
                        """
                        2018-05-10 anna FOSTER>RESIDENTIAL
                        2018-05-10 anna RESIDENTIAL>FOSTER
                        2018-05-10 ben ENTRY>SUPPORTED
                        2018-05-10 ben SUPPORTED>EXIT\
                        """);
    }

    @Test
    void leavingShortBreaksIsAnEntryToWhatIsCounted() {
        String table =
                """
                child | kind               | from       | until      | legal
                anna  | RES_CHILDRENS_HOME | 2018-01-01 | 2018-05-10 | V4
                anna  | RES_CHILDRENS_HOME | 2018-05-10 |            | C2
                """;
        assertThat(flows(table)).isEqualTo("2018-05-10 anna ENTRY>RESIDENTIAL");
        assertThat(lines(of(table, StockScope.EVERYBODY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-03-31, 0
                    2018-04-01, 1
                    2018-06-30, 1
                    2018-07-01, 0
                    """)
    void bothEndsAreInside(LocalDate moved, int flows) {
        Flows all =
                of(
                        """
                        child | kind               | from       | until
                        anna  | RES_CHILDRENS_HOME | 2017-01-01 | %s
                        anna  | FOSTER_KINSHIP     | %s         |
                        """
                                .formatted(moved, moved),
                        StockScope.PUBLISHED);
        assertThat(all.residentialToFoster()).isEqualTo(flows);
        assertThat(all.netShift()).isEqualTo(flows);
    }

    @Test
    void everyMonthIsListedWithItsHeadlines() {
        Flows flows =
                of(
                        """
                        child | kind               | from       | until
                        anna  | RES_CHILDRENS_HOME | 2017-01-01 | 2018-04-05
                        anna  | FOSTER_IN_HOUSE    | 2018-04-05 |
                        ben   | FOSTER_IFA         | 2017-01-01 | 2018-04-20
                        ben   | RES_SCHOOL         | 2018-04-20 | 2018-06-01
                        carl  | SUPPORTED          | 2018-06-02 |
                        """,
                        StockScope.PUBLISHED);
        assertThat(flows.byMonth())
                .containsExactly(
                        new MonthFlows(YearMonth.of(2018, 4), 0, 0, 2, 1, 1),
                        new MonthFlows(YearMonth.of(2018, 5), 0, 0, 0, 0, 0),
                        new MonthFlows(YearMonth.of(2018, 6), 1, 1, 0, 0, 0));
        assertThat(flows.matrix())
                .hasToString(
                        "{ENTRY>SUPPORTED=1, FOSTER>RESIDENTIAL=1, RESIDENTIAL>EXIT=1,"
                                + " RESIDENTIAL>FOSTER=1}");
    }

    private static String flows(String table) {
        return lines(of(table, StockScope.PUBLISHED));
    }

    private static Flows of(String table, StockScope scope) {
        return Flows.between(new CareWorld().episodes(table).on("2018-12-31"), scope, FROM, TO);
    }

    private static String lines(Flows flows) {
        return flows.list().stream()
                .map(flow -> flow.on() + " " + flow.child() + " " + flow.path())
                .collect(Collectors.joining("\n"));
    }
}
