package org.homeward.ui.shift;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.ShiftView;
import org.homeward.app.ViewShift;
import org.homeward.app.shift.BehindRow;
import org.homeward.chart.Figure;
import org.homeward.chart.FigurePoint;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.FigureDrawing;
import org.homeward.ui.kit.Loaded;

/** The charts of the shift for a period, a scope and a definition of residential care. */
public final class ShiftViewModel {
    private static final List<String> PICTURES = List.of("png", "svg", "pdf");
    private final ShiftWork work;
    private final Desk desk;
    private final MonthNotesModel notes;
    private final Loaded<ShiftAnswer> answer = new Loaded<>();
    private final Loaded<ShiftShown> shown = new Loaded<>();
    private final ReadOnlyObjectWrapper<Optional<BehindShown>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ShiftPeriod> period =
            new SimpleObjectProperty<>(ShiftPeriod.FIVE_YEARS);
    private final ObjectProperty<ResidentialScope> residential =
            new SimpleObjectProperty<>(ResidentialScope.WIDE);
    private final BooleanProperty unaccompanied =
            new SimpleBooleanProperty(StockScope.PUBLISHED.unaccompanied());
    private final BooleanProperty shortBreaks =
            new SimpleBooleanProperty(StockScope.PUBLISHED.shortBreaks());
    private final BooleanProperty daily = new SimpleBooleanProperty();
    private final BooleanProperty asTables = new SimpleBooleanProperty();
    private final ObjectProperty<ShiftWish> wish = new SimpleObjectProperty<>(ShiftWish.USUAL);

    public ShiftViewModel(ShiftWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.notes = new MonthNotesModel(work.notes(), work.actor(), desk, this::refresh);
        List.of(period, residential, unaccompanied, shortBreaks, daily)
                .forEach(one -> one.addListener((property, before, now) -> refresh()));
        wish.addListener((property, before, now) -> wished(before, now));
        answer.valueProperty().addListener((property, before, now) -> draw());
        answer.stateProperty().addListener((property, before, now) -> draw());
    }

    public void refresh() {
        var ask = ask();
        boolean everyDay = daily.get();
        answer.load(desk, "show the shift", () -> covered(ask, everyDay));
    }

    private ViewShift.Ask ask() {
        var asAt = desk.asAt().day();
        boolean open = !wish.get().publicly();
        return new ViewShift.Ask(
                period.get().startOf(asAt),
                asAt,
                open
                        ? new StockScope(shortBreaks.get(), unaccompanied.get())
                        : StockScope.PUBLISHED,
                open ? residential.get() : ResidentialScope.WIDE);
    }

    /** The day before the first return tells nothing: then the period begins a day later. */
    private ShiftAnswer covered(ViewShift.Ask ask, boolean everyDay) {
        var view = work.view().view(ask);
        var first = view.stock().points().stream().findFirst();
        boolean dayEarly =
                first.filter(point -> !point.covered() && point.day().equals(ask.from()))
                        .isPresent();
        var used =
                dayEarly
                        ? new ViewShift.Ask(
                                ask.from().plusDays(1), ask.to(), ask.scope(), ask.residential())
                        : ask;
        return new ShiftAnswer(
                dayEarly ? work.view().view(used) : view,
                everyDay ? work.series().daily(used) : work.series().view(used));
    }

    /** Public figures are counted one way only, so another count has to be asked for. */
    private void wished(ShiftWish before, ShiftWish now) {
        closeBehind();
        if (before.publicly() != now.publicly()) {
            refresh();
        } else {
            draw();
        }
    }

    private void draw() {
        answer.valueProperty()
                .get()
                .ifPresent(found -> shown.show(ShiftShown.of(found, wish.get())));
        if (answer.stateProperty().get() == org.homeward.ui.kit.LoadState.FAILED) {
            shown.fail();
        }
    }

    /** Looks further back for -1, less far for 1. */
    public void step(int by) {
        period.set(period.get().step(-by));
    }

    public void choose(ShiftWish wanted) {
        wish.set(wanted);
    }

    /** Lists the children behind a point. */
    public void open(FigurePoint point) {
        var ask = shown.valueProperty().get().map(now -> now.series().ask()).orElseGet(this::ask);
        point.behind()
                .ifPresent(
                        find ->
                                desk.tasks()
                                        .ask(
                                                "list the children",
                                                () -> work.behind().list(ask, find),
                                                rows ->
                                                        behind.set(
                                                                Optional.of(
                                                                        new BehindShown(
                                                                                point.words(),
                                                                                rows))),
                                                desk.notices()::trouble));
    }

    public void closeBehind() {
        behind.set(Optional.empty());
    }

    public void openChild(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** Asks where, and writes the pictures of a report. */
    public void savePictures() {
        shown.valueProperty()
                .get()
                .ifPresent(
                        now ->
                                desk.picker()
                                        .folder("Save the pictures in a folder")
                                        .ifPresent(folder -> savePictures(now.view(), folder)));
    }

    /** Asks where, and writes the table of a chart. */
    public void saveTable(Figure figure) {
        desk.picker()
                .saveAs("Save the table", "shift-" + figure.id() + ".csv")
                .ifPresent(file -> saveTable(figure, file));
    }

    public void saveTable(Figure figure, Path file) {
        save(
                file,
                () -> {
                    var table = figure.table();
                    work.files().tables().write(file, table.columns(), table.rows());
                });
    }

    /** Asks where and as what, and draws a chart into a file. */
    public void savePicture(Figure figure) {
        desk.picker()
                .saveAs("Save the picture", "shift-" + figure.id(), PICTURES)
                .ifPresent(
                        file ->
                                save(
                                        file,
                                        () ->
                                                work.files()
                                                        .drawings()
                                                        .write(new FigureDrawing(figure), file)));
    }

    private void save(Path file, Runnable writing) {
        desk.tasks()
                .run(
                        "save the file",
                        () -> {
                            writing.run();
                            return file;
                        },
                        done -> desk.notices().saved("Saved as " + done.getFileName() + "."),
                        desk.notices()::trouble);
    }

    private void savePictures(ShiftView view, Path folder) {
        desk.tasks()
                .run(
                        "save the pictures",
                        () -> work.files().pictures().print(view, folder),
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

    /** The children behind a number, with what the number says. */
    public record BehindShown(String words, List<BehindRow> rows) {
        public BehindShown {
            rows = List.copyOf(rows);
        }
    }

    public Loaded<ShiftShown> shown() {
        return shown;
    }

    public MonthNotesModel notes() {
        return notes;
    }

    public ReadOnlyObjectProperty<Optional<BehindShown>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    public ObjectProperty<ShiftWish> wishProperty() {
        return wish;
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

    /** A point for every day in place of month ends. */
    public BooleanProperty dailyProperty() {
        return daily;
    }

    /** Tables in place of pictures. */
    public BooleanProperty asTablesProperty() {
        return asTables;
    }
}
