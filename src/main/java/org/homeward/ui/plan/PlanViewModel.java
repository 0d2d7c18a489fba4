package org.homeward.ui.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.target.ChosenLine;
import org.homeward.app.target.TargetView;
import org.homeward.app.target.TargetWords;
import org.homeward.app.target.ViewTargets;
import org.homeward.chart.Figure;
import org.homeward.shift.StockScope;
import org.homeward.shift.target.MissedTarget;
import org.homeward.shift.target.YearRecord;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Loaded;

/** One target line at a time, with all that is said of it. */
public final class PlanViewModel {
    private final PlanDesk work;
    private final Desk desk;
    private final TargetFormViewModel form;
    private final Loaded<Optional<TargetView>> shown = new Loaded<>();
    private final ObjectProperty<Optional<String>> line =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> since =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty unaccompanied = new SimpleBooleanProperty(true);
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final Listing<ChosenLine> lines = new Listing<>();
    private final Listing<TargetWords.WayLine> ways = new Listing<>();
    private final Listing<TargetWords.Part> parts = new Listing<>();
    private final Listing<MissedTarget.ExitsOf> exits = new Listing<>();
    private final Listing<YearRecord> years = new Listing<>();

    public PlanViewModel(PlanDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        form = new TargetFormViewModel(work, desk, this::choose);
        line.addListener((property, before, now) -> refresh());
        since.addListener((property, before, now) -> refresh());
        unaccompanied.addListener((property, before, now) -> refresh());
        shown.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
    }

    public void refresh() {
        var ask =
                new ViewTargets.Ask(
                        desk.asAt().day(),
                        line.get(),
                        since.get(),
                        StockScope.PUBLISHED.withUnaccompanied(unaccompanied.get()));
        shown.load(desk, "show the plan", () -> work.viewTargets().view(ask));
    }

    /** Shows another line. */
    public void choose(String id) {
        if (line.get().filter(id::equals).isPresent()) {
            refresh();
        } else {
            line.set(Optional.of(id));
        }
    }

    private void show(Optional<TargetView> view) {
        lines.show(view.map(TargetView::lines).orElse(List.of()));
        ways.show(view.flatMap(v -> v.judged().must()).map(TargetWords::ways).orElse(List.of()));
        parts.show(view.flatMap(TargetView::missed).map(TargetWords::parts).orElse(List.of()));
        exits.show(view.map(v -> v.judged().exits()).orElse(List.of()));
        years.show(view.map(v -> v.record().years()).orElse(List.of()));
    }

    /** The numbers behind the chart. */
    public void saveTable(Figure figure, Path file) {
        desk.tasks()
                .run(
                        "save the table",
                        () -> {
                            var table = figure.table();
                            work.tables().write(file, table.columns(), table.rows());
                            return file;
                        },
                        done -> desk.notices().saved("Saved as " + done.getFileName() + "."),
                        desk.notices()::trouble);
    }

    public Loaded<Optional<TargetView>> shown() {
        return shown;
    }

    public TargetFormViewModel form() {
        return form;
    }

    /** The start that somebody measures from; the start of the line when empty. */
    public ObjectProperty<Optional<LocalDate>> sinceProperty() {
        return since;
    }

    public BooleanProperty unaccompaniedProperty() {
        return unaccompanied;
    }

    public BooleanProperty asTableProperty() {
        return asTable;
    }

    public Listing<ChosenLine> lines() {
        return lines;
    }

    public Listing<TargetWords.WayLine> ways() {
        return ways;
    }

    public Listing<TargetWords.Part> parts() {
        return parts;
    }

    public Listing<MissedTarget.ExitsOf> exits() {
        return exits;
    }

    public Listing<YearRecord> years() {
        return years;
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }
}
