package org.homeward.ui.shift;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.PicturePrinter;
import org.homeward.app.ShiftView;
import org.homeward.app.TableWriter;
import org.homeward.app.ViewShift;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Loaded;

/** The charts of the shift for a period, a scope and a definition of residential care. */
public final class ShiftViewModel {
    private final ViewShift viewShift;
    private final PicturePrinter pictures;
    private final TableWriter tables;
    private final Desk desk;
    private final Loaded<ShiftShown> shown = new Loaded<>();
    private final ObjectProperty<ShiftPeriod> period =
            new SimpleObjectProperty<>(ShiftPeriod.FIVE_YEARS);
    private final ObjectProperty<ResidentialScope> residential =
            new SimpleObjectProperty<>(ResidentialScope.WIDE);
    private final BooleanProperty unaccompanied =
            new SimpleBooleanProperty(StockScope.PUBLISHED.unaccompanied());
    private final BooleanProperty shortBreaks =
            new SimpleBooleanProperty(StockScope.PUBLISHED.shortBreaks());
    private final BooleanProperty asTables = new SimpleBooleanProperty();

    public ShiftViewModel(
            ViewShift viewShift, PicturePrinter pictures, TableWriter tables, Desk desk) {
        this.viewShift = viewShift;
        this.pictures = pictures;
        this.tables = tables;
        this.desk = desk;
        period.addListener((property, before, now) -> refresh());
        residential.addListener((property, before, now) -> refresh());
        unaccompanied.addListener((property, before, now) -> refresh());
        shortBreaks.addListener((property, before, now) -> refresh());
    }

    public void refresh() {
        var asAt = desk.asAt().day();
        var ask =
                new ViewShift.Ask(
                        period.get().startOf(asAt),
                        asAt,
                        new StockScope(shortBreaks.get(), unaccompanied.get()),
                        residential.get());
        shown.load(desk, "show the shift", () -> ShiftShown.of(covered(ask)));
    }

    /** The day before the first return tells nothing: then the period begins a day later. */
    private ShiftView covered(ViewShift.Ask ask) {
        var view = viewShift.view(ask);
        var first = view.stock().points().stream().findFirst();
        return first.filter(point -> !point.covered() && point.day().equals(ask.from())).isEmpty()
                ? view
                : viewShift.view(
                        new ViewShift.Ask(
                                ask.from().plusDays(1), ask.to(), ask.scope(), ask.residential()));
    }

    /** Looks further back for -1, less far for 1. */
    public void step(int by) {
        period.set(period.get().step(-by));
    }

    /** All charts as pictures into a folder. */
    public void savePictures(Path folder) {
        var now = shown.valueProperty().get();
        now.ifPresent(s -> savePictures(s.view(), folder));
    }

    /** The numbers behind one chart. */
    public void saveTable(Figure figure, Path file) {
        desk.tasks()
                .run(
                        "save the table",
                        () -> {
                            var table = figure.table();
                            tables.write(file, table.columns(), table.rows());
                            return file;
                        },
                        done -> desk.notices().saved("Saved as " + done.getFileName() + "."),
                        desk.notices()::trouble);
    }

    public Loaded<ShiftShown> shown() {
        return shown;
    }

    public ObjectProperty<ShiftPeriod> periodProperty() {
        return period;
    }

    public ObjectProperty<ResidentialScope> residentialProperty() {
        return residential;
    }

    public BooleanProperty unaccompaniedProperty() {
        return unaccompanied;
    }

    public BooleanProperty shortBreaksProperty() {
        return shortBreaks;
    }

    /** Tables in place of pictures. */
    public BooleanProperty asTablesProperty() {
        return asTables;
    }

    private void savePictures(ShiftView view, Path folder) {
        desk.tasks()
                .run(
                        "save the pictures",
                        () -> pictures.print(view, folder),
                        files ->
                                desk.notices()
                                        .saved(
                                                Plain.count(
                                                                files.size(),
                                                                "picture is",
                                                                "pictures are")
                                                        + " saved."),
                        desk.notices()::trouble);
    }
}
