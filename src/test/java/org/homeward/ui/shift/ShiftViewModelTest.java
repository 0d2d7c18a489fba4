package org.homeward.ui.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.shift.KeepMonthNote;
import org.homeward.app.shift.ListBehind;
import org.homeward.app.shift.ViewSeries;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.MonthNote;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.FigureClipboard;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;

class ShiftViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final List<String> written = new ArrayList<>();
    private final Store store =
            Filled.with(
                    new SmallWorld(DAY)
                            .target(1)
                            .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                            .lookedAfter("Max", PlacementKind.FOSTER_IFA, "V4")
                            .inHome("Ada", DAY.plusDays(9))
                            .facts(),
                    DAY);
    private final Desk desk = Desks.on(DAY, new PathsPicked().then(Path.of("picked.svg")));
    private final ShiftViewModel model =
            new ShiftViewModel(
                    new ShiftWork(
                            new ViewShift(store),
                            new ViewSeries(store, SectorGazetteer.bundled(), FigureTable.bundled()),
                            new ListBehind(store, SectorGazetteer.bundled()),
                            new KeepMonthNote(
                                    store, new CountingIds(), new SetClock("2017-03-31T10:00:00Z")),
                            new ShiftWork.Files(
                                    (view, folder) -> List.of(folder.resolve("stock.png")),
                                    (file, columns, rows) ->
                                            written.add(file + " " + columns.get(0)),
                                    (drawing, file) -> written.add(file + " drawn")),
                            new Actor("Priya", Role.TEAM_LEAD)),
                    desk);

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

    @Test
    void everyFamilyHasItsCharts() {
        model.refresh();
        for (ShiftFamily family : ShiftFamily.values()) {
            choose(family, false);
            assertThat(shown().figures()).as(family.label()).isNotEmpty();
            shown().figures().forEach(figure -> assertThat(figure.title()).isNotBlank());
        }
    }

    @Test
    void behindAPointStandTheChildrenItCounts() {
        model.refresh();
        choose(ShiftFamily.STOCK, false);
        var point =
                shown().figures().get(0).tracks().stream()
                        .filter(track -> track.name().equals("Agency carers"))
                        .map(track -> track.points().get(track.points().size() - 1))
                        .findFirst()
                        .orElseThrow();
        assertThat(point.words()).isEqualTo("31 March 2017: Agency carers 1 of 2");
        model.open(point);
        var behind = model.behindProperty().get().orElseThrow();
        assertThat(behind.rows()).extracting(row -> row.child().name()).containsExactly("Ruby");
        model.openChild(behind.rows().get(0).child().id());
        assertThat(desk.navigator().hereProperty().get())
                .isEqualTo(new Destination.OfChild(behind.rows().get(0).child().id()));
    }

    @Test
    void toThePublicNobodyStandsBehindAPointAndSmallNumbersAreHidden() {
        model.refresh();
        model.unaccompaniedProperty().set(false);
        choose(ShiftFamily.STOCK, true);
        var stock = shown().figures().get(0);
        assertThat(stock.tracks())
                .allSatisfy(
                        track ->
                                assertThat(track.points())
                                        .allMatch(point -> point.behind().isEmpty()));
        assertThat(stock.table().rows().get(stock.table().rows().size() - 1)).contains("c");
        assertThat(shown().series().ask().scope().unaccompanied()).isTrue();
    }

    @Test
    void aNoteOfAMonthIsKeptAndCorrected() {
        model.refresh();
        var notes = model.notes();
        notes.monthProperty().set("2017-02");
        notes.keep();
        assertThat(notes.against()).extracting(Reason::code).containsExactly("WORDS");
        notes.wordsProperty().set("A home closed");
        notes.keep();
        assertThat(shown().series().events().notes())
                .extracting(MonthNote::words)
                .containsExactly("A home closed");
        notes.correct(shown().series().events().notes().get(0));
        notes.wordsProperty().set("Two homes closed");
        notes.keep();
        assertThat(shown().series().events().notes())
                .extracting(MonthNote::words)
                .containsExactly("Two homes closed");
    }

    @Test
    void aPictureIsSavedWhereThePersonSays() {
        model.refresh();
        model.savePicture(shown().figures().get(0));
        assertThat(written).containsExactly("picked.svg drawn");
    }

    private void choose(ShiftFamily family, boolean publicly) {
        var usual = ShiftWish.USUAL;
        model.choose(new ShiftWish(family, false, publicly, usual.movesOver(), usual.baseline()));
    }

    private ShiftShown shown() {
        return model.shown().valueProperty().get().orElseThrow();
    }
}
