package org.homeward.ui.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.ViewShift;
import org.homeward.domain.common.PlacementKind;
import org.homeward.testing.Filled;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.FigureClipboard;
import org.junit.jupiter.api.Test;

class ShiftViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final List<String> written = new ArrayList<>();
    private final ShiftViewModel model =
            new ShiftViewModel(
                    new ViewShift(
                            Filled.with(
                                    new SmallWorld(DAY)
                                            .target(1)
                                            .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                                            .lookedAfter("Max", PlacementKind.FOSTER_IFA, "V4")
                                            .inHome("Ada", DAY.plusDays(9))
                                            .facts(),
                                    DAY)),
                    (view, folder) -> List.of(folder.resolve("stock.png")),
                    (file, columns, rows) -> written.add(file + " " + columns.get(0)),
                    Desks.on(DAY));

    @Test
    void theHeadlineSaysHowManyAndHowFarFromThePlan() {
        model.refresh();
        assertThat(shown().headline())
                .isEqualTo(
                        "On 31 March 2017: 2 children looked after, 1 above plan; 1 fostered,"
                                + " 1 in residential care.");
    }

    @Test
    void shortBreaksAreCountedWhenAskedFor() {
        model.refresh();
        model.shortBreaksProperty().set(true);
        assertThat(shown().headline()).startsWith("On 31 March 2017: 3 children");
    }

    @Test
    void thePeriodStepsAndStopsAtItsEnds() {
        model.step(-1);
        assertThat(model.periodProperty().get()).isEqualTo(ShiftPeriod.TEN_YEARS);
        model.step(-1);
        assertThat(model.periodProperty().get()).isEqualTo(ShiftPeriod.TEN_YEARS);
        model.step(1);
        model.step(1);
        model.step(1);
        model.step(1);
        assertThat(model.periodProperty().get()).isEqualTo(ShiftPeriod.ONE_YEAR);
    }

    @Test
    void aChartsNumbersAreCopiedAndSavedAlike() {
        model.refresh();
        var figure = shown().figures().get(0);
        assertThat(FigureClipboard.asText(figure))
                .startsWith(String.join("\t", figure.table().columns()));
        model.saveTable(figure, Path.of("stock.csv"));
        assertThat(written).containsExactly("stock.csv " + figure.table().columns().get(0));
    }

    private ShiftShown shown() {
        return model.shown().valueProperty().get().orElseThrow();
    }
}
