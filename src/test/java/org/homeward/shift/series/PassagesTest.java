package org.homeward.shift.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

/** Who came, went and moved, how long stays lasted and what happened in which month. */
class PassagesTest {
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 12, 31);

    @Test
    void movesAreToldApartInsideFosterCare() {
        assertThat(
                        matrix(
                                """
                                child | kind | from | until
                                Ada | RES_CHILDRENS_HOME | 2017-01-01 | 2018-03-01
                                Ada | FOSTER_IFA | 2018-03-01 | 2018-06-01
                                Ada | FOSTER_IN_HOUSE | 2018-06-01 |
                                Ben | FOSTER_KINSHIP | 2018-02-01 | 2018-09-01
                                """))
                .isEqualTo(
                        "RESIDENTIAL>AGENCY_FOSTER 1, CONNECTED>EXIT 1,"
                                + " AGENCY_FOSTER>OWN_FOSTER 1, ENTRY>CONNECTED 1");
    }

    @Test
    void aSchoolIsResidentialOnlyInTheWideDefinition() {
        String table =
                """
                child | kind | from | until
                Ada | RES_CHILDRENS_HOME | 2017-01-01 | 2018-03-01
                Ada | RES_SCHOOL | 2018-03-01 |
                """;
        assertThat(matrix(table)).isEmpty();
        assertThat(
                        Passages.between(basis(table), FROM, TO)
                                .matrix(ResidentialScope.NARROW)
                                .keySet())
                .extracting(KindPath::toString)
                .containsExactly("RESIDENTIAL>FAMILY_AND_OTHER");
    }

    @Test
    void aStayGoesOnThroughALegalChangeAndEndsWithAMove() {
        Spells spells =
                Spells.endedBetween(
                        basis(
                                """
                                child | kind | from | until | rne
                                Ada | FOSTER_IN_HOUSE | 2018-01-01 | 2018-02-01 | S
                                Ada | FOSTER_IN_HOUSE | 2018-02-01 | 2018-03-02 | L
                                Ada | FOSTER_IN_HOUSE | 2018-03-02 | 2018-03-12 | P
                                Ben | RES_SCHOOL | 2018-04-01 | 2018-04-01 | S
                                Cat | FOSTER_IFA | 2018-05-01 | | S
                                """),
                        FROM,
                        TO);
        SpellLengths foster = spells.find(PlacementGroup.FOSTER).orElseThrow();
        assertThat(foster.number()).isEqualTo(2);
        assertThat(foster.mean()).isEqualTo(35);
        assertThat(foster.median()).isEqualTo(35);
        assertThat(foster.tenth()).isEqualTo(15);
        assertThat(spells.find(PlacementGroup.RESIDENTIAL).orElseThrow().median()).isZero();
        assertThat(spells.find(PlacementGroup.SUPPORTED)).isEmpty();
    }

    @Test
    void monthsWithoutAnEventAreZeroAndMonthsWithoutAReturnAreAbsent() {
        MonthlyCounts counts =
                MonthlyCounts.of(
                        basis(
                                """
                                child | kind | from | until | return | rne
                                Ada | FOSTER_IFA | 2018-02-01 | 2018-03-15 | 2018 | S
                                Ada | FOSTER_IN_HOUSE | 2018-03-15 | | 2018 | P
                                Ben | FOSTER_IFA | 2019-04-05 | | 2020 | S
                                """),
                        MonthlyMeasure.MOVES,
                        LocalDate.of(2018, 1, 15),
                        LocalDate.of(2019, 4, 30));
        assertThat(counts.numbers().toString()).isEqualTo("{2018-02=0, 2018-03=1, 2019-04=0}");
    }

    @Test
    void quartersAndYearsBeginWithApril() {
        assertThat(
                        Grain.QUARTER
                                .spans(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 7, 5))
                                .stream()
                                .map(Grain.QUARTER::name))
                .containsExactly("Feb to Mar 2018", "Apr to Jun 2018", "Jul to Jul 2018");
        assertThat(Grain.YEAR.around(LocalDate.of(2018, 3, 31)).start())
                .isEqualTo(LocalDate.of(2017, 4, 1));
    }

    private static String matrix(String table) {
        return Passages.between(basis(table), FROM, TO)
                .matrix(ResidentialScope.WIDE)
                .entrySet()
                .stream()
                .map(path -> path.getKey() + " " + path.getValue())
                .collect(Collectors.joining(", "));
    }

    private static CountBasis basis(String table) {
        return new CountBasis(
                new CareWorld().episodes(table).on("2019-12-31"),
                StockScope.PUBLISHED,
                ResidentialScope.WIDE,
                place -> Optional.empty());
    }
}
