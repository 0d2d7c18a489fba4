package org.homeward.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.TargetMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetLineTest {
    private final TargetLine line =
            TargetLine.find(
                            TargetMeasure.LOOKED_AFTER,
                            List.of(month(2018, 3, 1107), month(2020, 3, 907), month(2022, 3, 707)))
                    .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2022-03-31, 1089, 382 above plan
                    2022-03-31, 707,  on plan
                    2022-03-31, 700,  7 below plan
                    2022-03-30, 1089, 182 above plan
                    2018-03-31, 1106, 1 below plan
                    2023-03-31, 1215, 508 above plan
                    """)
    void theGapIsSaidInWords(LocalDate day, int counted, String words) {
        assertThat(line.findGapInWords(point(day, counted))).hasValue(words);
    }

    @Test
    void thereIsNoGapBeforeTheProgramme() {
        StockPoint before = point(LocalDate.of(2018, 3, 30), 1100);
        assertThat(line.findGap(before)).isEmpty();
        assertThat(line.findGapInWords(before)).isEmpty();
    }

    @Test
    void theBaselineIsNamedWithItsDate() {
        assertThat(line.baseline())
                .isEqualTo("from 1,107 at the end of March 2018 to 707 at the end of March 2022");
    }

    @Test
    void aProgrammeWithoutATargetHasNoLine() {
        assertThat(TargetLine.find(TargetMeasure.RESIDENTIAL, List.of(month(2018, 4, 1100))))
                .isEmpty();
        assertThat(TargetLine.find(TargetMeasure.LOOKED_AFTER, List.of())).isEmpty();
    }

    @Test
    void aResidentialTargetIsComparedWithTheWideDefinition() {
        ProgrammeMonth month =
                new ProgrammeMonth(
                        YearMonth.of(2018, 3), Money.ZERO, OptionalInt.empty(), OptionalInt.of(80));
        TargetLine homes = TargetLine.find(TargetMeasure.RESIDENTIAL, List.of(month)).orElseThrow();
        StockPoint point =
                new StockPoint(
                        LocalDate.of(2018, 3, 31),
                        Map.of(
                                PlacementKind.RES_CHILDRENS_HOME, 100,
                                PlacementKind.RES_SCHOOL, 13,
                                PlacementKind.FOSTER_IFA, 400),
                        true);
        assertThat(homes.findGapInWords(point)).hasValue("33 above plan");
    }

    static ProgrammeMonth month(int year, int month, int target) {
        return new ProgrammeMonth(
                YearMonth.of(year, month),
                Money.pounds(250_000),
                OptionalInt.of(target),
                OptionalInt.empty());
    }

    private static StockPoint point(LocalDate day, int counted) {
        return new StockPoint(day, Map.of(PlacementKind.FOSTER_IFA, counted), true);
    }
}
