package org.homeward.stepdown.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.CaseFile;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves to a family, how they end, and what is counted of them. */
class OutcomesTest {
    private static final String AGREED =
            "2018-02-20 review PROCEED 2018-03-20\n2018-02-20 request\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                       | none
                    moves RES_CHILDRENS_HOME X1                              | RETURNED 2018-08-01
                    moves RES_CHILDRENS_HOME X1;2018-08-01 ended CARPL YES   | RETURNED 2018-08-01
                    moves SECURE                                             | RETURNED 2018-08-01
                    moves FOSTER_IFA H1                                      | none
                    moves FOSTER_IFA H2                                      | NOT_SAID 2018-08-01
                    moves FOSTER_IFA H2;2018-08-01 ended CREQB NO            | UNPLANNED 2018-08-01
                    moves FOSTER_IFA H2;2018-08-01 ended CARPL YES           | PLANNED 2018-08-01
                    moves FOSTER_IFA H2;2018-08-01 ended CARPL UNKNOWN       | PLANNED 2018-08-01
                    moves FOSTER_IFA H2;2018-08-01 ended CREQB UNKNOWN       | UNPLANNED 2018-08-01
                    moves PARENTS                                            | PLANNED 2018-08-01
                    moves PARENTS;2018-08-01 ended CREQB NO                  | UNPLANNED 2018-08-01
                    moves ADOPTION                                           | PLANNED 2018-08-01
                    moves SUPPORTED                                          | PLANNED 2018-08-01
                    moves out                                                | PLANNED 2018-08-01
                    """)
    void howALifeWithAFamilyEnds(String then, String expected) {
        String file = AGREED + "2018-05-01 moves FOSTER_IFA H1 search\n";
        String end = then.isEmpty() ? "" : "2018-08-01 " + then.replace(';', '\n');
        CarePosition position = new CaseFile("2017-01-02", file + end).on("2018-12-01");
        for (var which : MovesToFamily.Which.values()) {
            FamilyMove move = MovesToFamily.list(position, which).get(0);
            assertThat(move.movedOn()).hasToString("2018-05-01");
            assertThat(words(move)).as(which.label()).isEqualTo(expected);
        }
    }

    @Test
    void aMoveWithoutASearchOfAReviewIsRecordedButNotAgreed() {
        CarePosition position =
                new CaseFile("2017-01-02", "2018-05-01 moves FOSTER_IFA H1\n").on("2018-12-01");
        assertThat(MovesToFamily.list(position, MovesToFamily.Which.AGREED_IN_REVIEW)).isEmpty();
        assertThat(MovesToFamily.list(position, MovesToFamily.Which.ALL_RECORDED)).hasSize(1);
    }

    @Test
    void whatComesLaterIsNotSeen() {
        String file =
                AGREED
                        + "2018-05-01 moves FOSTER_IFA H1 search\n"
                        + "2018-08-01 moves RES_CHILDRENS_HOME X1\n";
        for (var which : MovesToFamily.Which.values()) {
            assertThat(list(file, "2018-04-30", which)).isEmpty();
            assertThat(words(list(file, "2018-07-31", which).get(0))).isEqualTo("none");
            assertThat(list(file, "2018-07-31", which).get(0).days()).isEqualTo(91);
            assertThat(words(list(file, "2018-08-01", which).get(0)))
                    .isEqualTo("RETURNED 2018-08-01");
            assertThat(list(file, "2019-08-01", which).get(0).days()).isEqualTo(92);
        }
    }

    @Test
    void recordedMovesFollowTheEpisodes() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | rne | legal
                                anna  | RES_CHILDRENS_HOME | 2017-01-01 | 2017-06-01 | S   | C2
                                anna  | FOSTER_IFA         | 2017-06-01 | 2017-07-01 | P   | C2
                                anna  | FOSTER_IFA         | 2017-07-01 | 2017-09-01 | L   | C1
                                anna  | RES_CHILDRENS_HOME | 2017-09-01 | 2017-10-01 | P   | C1
                                anna  | FOSTER_IN_HOUSE    | 2017-10-01 |            | P   | C1
                                ben   | RES_SCHOOL         | 2017-01-01 | 2017-03-01 | S   | C2
                                ben   | FOSTER_IFA         | 2017-03-05 |            | S   | C2
                                carl  | RES_SCHOOL         | 2017-01-01 | 2017-03-01 | S   | V4
                                carl  | FOSTER_IFA         | 2017-03-01 |            | P   | V4
                                dora  | FOSTER_IFA         | 2017-01-01 | 2017-03-01 | S   | C2
                                dora  | FOSTER_IN_HOUSE    | 2017-03-01 |            | P   | C2
                                """)
                        .on("2018-01-01");
        assertThat(
                        MovesToFamily.list(position, MovesToFamily.Which.ALL_RECORDED).stream()
                                .map(m -> m.child() + " " + m.movedOn() + " " + words(m))
                                .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                        anna 2017-06-01 RETURNED 2017-09-01
                        anna 2017-10-01 none""");
    }

    @Test
    void underTenCasesNoPercentageIsGiven() {
        LocalDate day = LocalDate.of(2019, 1, 1);
        Outcomes nine = outcomes(9, day);
        assertThat(nine.retention().get(0).words()).isEqualTo("limited data: 9 cases, 6 at risk");
        Outcomes ten = outcomes(10, day);
        assertThat(ten.retention().get(0).words())
                .isEqualTo("70 % (95 % interval 33 to 89 %), 7 at risk");
        assertThat(ten.retention().get(3).words()).isEqualTo("limited data: 0 cases, 0 at risk");
        assertThat(ten.retention()).extracting(Retention::weeks).containsExactly(12, 26, 52, 104);
    }

    @Test
    void endsAreCountedByWhatTheyWere() {
        Outcomes outcomes = outcomes(10, LocalDate.of(2019, 1, 1));
        assertThat(outcomes.unplanned()).isEqualTo(3);
        assertThat(outcomes.planned()).isZero();
        assertThat(outcomes.stillThere()).isEqualTo(7);
        assertThat(outcomes.sentence())
                .startsWith(
                        "Agreed in a step-down review: 10 moves. 3 ended otherwise than planned")
                .contains("count for as long as they were seen");
    }

    @Test
    void publishedResultsNameTheirSourceAndAreNoTargets() {
        assertThat(PublishedResult.list())
                .allSatisfy(result -> assertThat(result.source()).isNotBlank())
                .anySatisfy(result -> assertThat(result.count()).hasValue("20 of 31"));
    }

    /** Moves of 40 weeks ago, of which three ended in week 5. */
    private static Outcomes outcomes(int count, LocalDate day) {
        List<FamilyMove> moves = new ArrayList<>();
        LocalDate moved = day.minusWeeks(40);
        for (int i = 0; i < count; i++) {
            Optional<FamilyEnd> end =
                    i < 3
                            ? Optional.of(
                                    new FamilyEnd(moved.plusWeeks(5), FamilyEnd.Kind.UNPLANNED, ""))
                            : Optional.empty();
            moves.add(
                    new FamilyMove(
                            ChildId.of("c" + i),
                            moved,
                            Optional.empty(),
                            Optional.empty(),
                            end,
                            day));
        }
        return Outcomes.of(day, MovesToFamily.Which.AGREED_IN_REVIEW, moves);
    }

    private static List<FamilyMove> list(String file, String day, MovesToFamily.Which which) {
        return MovesToFamily.list(new CaseFile("2017-01-02", file).on(day), which);
    }

    private static String words(FamilyMove move) {
        return move.end().map(end -> end.kind() + " " + end.on()).orElse("none");
    }
}
