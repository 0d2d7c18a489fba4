package org.homeward.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.sample.Northfolk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Published figures beside what the data give, with what explains a difference. */
class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static CarePosition northfolk =
            new CarePosition(new CareBook(org.homeward.position.Facts.NONE), DAY);

    @BeforeAll
    static void theSample() {
        northfolk = new CarePosition(new CareBook(new Northfolk().make(DAY).facts()), DAY);
    }

    @Test
    void theTotalIsLaidBesideThePublishedOne() {
        Compared all = compared(FigureTable.bundled()).get("Looked after on 31 March");

        assertThat(all.published()).hasValue(1106);
        assertThat(all.ours()).isEqualTo(1107);
        assertThat(all.difference()).hasValue(1);
        assertThat(all.why()).isNotBlank();
        assertThat(all.source()).contains("DfE");
    }

    @Test
    void everyMeasureThatWasPublishedIsCompared() {
        assertThat(compared(FigureTable.bundled()))
                .containsKeys(
                        "In foster care",
                        "In children's homes",
                        "Provided privately",
                        "Full care order",
                        "10 to 15",
                        "Boys",
                        "Started in the year",
                        "Ceased in the year");
    }

    @Test
    void equalFiguresNeedNoExplanation() {
        assertThat(one("cla_31_march", OptionalInt.of(1107)).why()).isEmpty();
    }

    @Test
    void aSuppressedFigureIsSaidToBeSo() {
        Compared compared = one("cla_31_march", OptionalInt.empty());

        assertThat(compared.difference()).isEmpty();
        assertThat(compared.why()).contains("too small");
    }

    @Test
    void aRoundedFigureExplainsASmallDifference() {
        assertThat(one("cla_31_march", OptionalInt.of(1110)).why()).contains("rounded");
        assertThat(one("cla_31_march", OptionalInt.of(1120)).why()).doesNotContain("rounded");
    }

    @Test
    void aFigureOfTheOtherSeriesIsExplainedByTheBreak() {
        assertThat(one("stock_supported_independent", OptionalInt.of(999)).why())
                .contains("until 2017");
    }

    @Test
    void anAreaIsToldByTheAuthoritysName() {
        FigureTable table = FigureTable.bundled();

        assertThat(table.areas()).contains("Norfolk", "East Sussex", "England");
        assertThat(table.findArea("Norfolk County Council")).contains("Norfolk");
        assertThat(table.findArea("Northam")).isEmpty();
    }

    @Test
    void otherFiguresTakeThePlaceOfThoseOfTheProgram() {
        PublishedFigures table =
                FigureTable.bundled()
                        .with(
                                List.of(
                                        figure("cla_31_march", OptionalInt.of(7)),
                                        new PublishedFigure(
                                                2017,
                                                "Northam",
                                                "cla_31_march",
                                                OptionalInt.of(8),
                                                "ours")));

        assertThat(table.areas()).contains("Northam", "Norfolk");
        assertThat(compared(table).get("Looked after on 31 March").published()).hasValue(7);
    }

    private static Compared one(String measure, OptionalInt value) {
        return compared(FigureTable.bundled().with(List.of(figure(measure, value))))
                .values()
                .stream()
                .filter(c -> c.source().equals("test"))
                .findFirst()
                .orElseThrow();
    }

    private static PublishedFigure figure(String measure, OptionalInt value) {
        return new PublishedFigure(2017, "Norfolk", measure, value, "test");
    }

    private static Map<String, Compared> compared(PublishedFigures table) {
        return new Reconciliation(table)
                .compare(northfolk, "Norfolk", DAY).stream()
                        .collect(Collectors.toMap(Compared::measure, Function.identity()));
    }
}
