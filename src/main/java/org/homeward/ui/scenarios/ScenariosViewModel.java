package org.homeward.ui.scenarios;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.scenario.CompareScenarios;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.app.scenario.ScenarioShelf;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Reason;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Scenario;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Loaded;
import org.homeward.ui.kit.LongWork;

/** The forecast with scenarios beside it: what is set, what it leads to, what is kept. */
public final class ScenariosViewModel {
    private final ScenariosDesk work;
    private final Desk desk;
    private final LongWork running;
    private final BaseForecast base;
    private final ForecastSettings settings = new ForecastSettings();
    private final Drafts drafts = new Drafts();
    private final Loaded<ScenarioStart> start = new Loaded<>();
    private final ReadOnlyObjectWrapper<ScenarioShelf> shelf =
            new ReadOnlyObjectWrapper<>(new ScenarioShelf(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private Optional<LocalDate> asAt = Optional.empty();
    private boolean settling;

    public ScenariosViewModel(ScenariosDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.running = new LongWork(desk);
        this.base = new BaseForecast(work.forecast(), desk);
        for (Observable each : settings.all()) {
            each.addListener(
                    changed -> {
                        compare();
                        playBase();
                    });
        }
        drafts.listProperty()
                .addListener(
                        (property, before, now) -> {
                            refusals.clear();
                            compare();
                        });
    }

    /** Asks again for what is recorded, and plays the forecast anew. */
    public void refresh() {
        var day = desk.asAt().day();
        if (!asAt.equals(Optional.of(day))) {
            asAt = Optional.of(day);
            settling = true;
            settings.begin(day);
            settling = false;
        }
        start.load(desk, "open the scenarios", () -> work.start().start(day));
        desk.tasks()
                .ask(
                        "list the scenarios",
                        () -> work.shop().list().list(),
                        shelf::set,
                        desk.notices()::trouble);
        compare();
        playBase();
    }

    /** The forecast alone is on the screen from now on, or not any more. */
    public void lookAtBase(boolean now) {
        base.lookAt(now);
        playBase();
    }

    /** Plays base and scenarios; what was being played is stopped, and its answer dropped. */
    public void compare() {
        if (settling || asAt.isEmpty()) {
            return;
        }
        Outcome<ForecastAsk> ask = settings.ask(asAt.get());
        refusals.removeIf(reason -> ForecastSettings.CODES.contains(reason.code()));
        refusals.addAll(ask.reasons());
        ask.findResult()
                .ifPresent(
                        forecast -> {
                            var question =
                                    new CompareScenarios.Ask(
                                            forecast,
                                            settings.residentialProperty().get(),
                                            drafts.scenarios());
                            running.ask(
                                    "compare the scenarios",
                                    progress -> work.compare().compare(question, progress),
                                    answer -> {
                                        refusals.addAll(answer.reasons());
                                        answer.findResult()
                                                .ifPresent(
                                                        found ->
                                                                comparison.set(Optional.of(found)));
                                    });
                        });
    }

    private void playBase() {
        if (settling || asAt.isEmpty()) {
            return;
        }
        settings.ask(asAt.get())
                .findResult()
                .ifPresent(
                        ask ->
                                base.play(
                                        ForecastSettings.wish(ask),
                                        reasons -> {
                                            if (!reasons.isEmpty()) {
                                                refusals.setAll(reasons);
                                            }
                                        }));
    }

    /** What was played before stays on the page. */
    public void stop() {
        running.stop();
    }

    /** A starter, on the page. */
    public void add(Scenario starter) {
        tell(drafts.add(ScenarioDraft.of(starter)));
    }

    /** One that is kept, on the page. */
    public void add(SavedScenario saved) {
        tell(drafts.add(ScenarioDraft.of(saved)));
    }

    public void addNew() {
        tell(drafts.addNew());
    }

    public void duplicate(int column) {
        if (column < drafts.list().size()) {
            tell(drafts.duplicate(column));
        }
    }

    public void undo() {
        drafts.undo();
    }

    /** Keeps it, in place of what was kept before. */
    public void save(int column) {
        ScenarioDraft draft = drafts.list().get(column);
        run(
                "save the scenario",
                () ->
                        work.shop()
                                .save()
                                .save(
                                        draft.saved().map(SavedScenario::id),
                                        draft.scenario(),
                                        work.actor()),
                saved -> {
                    if (column < drafts.list().size()) {
                        drafts.saved(column, saved);
                    }
                    desk.notices().saved("\"%s\" is saved.".formatted(saved.scenario().label()));
                });
    }

    /** Keeps a copy and puts it on the page where there is room. */
    public void saveCopy(int column) {
        Scenario scenario = drafts.list().get(column).scenario();
        run(
                "save a copy",
                () -> work.shop().duplicate().duplicate(scenario, work.actor()),
                saved -> {
                    if (!drafts.isFull()) {
                        add(saved);
                    }
                    desk.notices().saved("\"%s\" is saved.".formatted(saved.scenario().label()));
                });
    }

    /** Takes it off the list of those that are kept, and off the page. */
    public void withdraw(int column) {
        ScenarioDraft draft = drafts.list().get(column);
        draft.saved()
                .ifPresent(
                        saved ->
                                run(
                                        "withdraw the scenario",
                                        () ->
                                                work.shop()
                                                        .withdraw()
                                                        .withdraw(saved.id(), work.actor()),
                                        kept -> {
                                            drafts.remove(column);
                                            desk.notices()
                                                    .saved(
                                                            "\"%s\" is withdrawn."
                                                                    .formatted(kept.name()));
                                        }));
    }

    /** A scenario from a file, kept and on the page; refused whole with line and reason. */
    public void bringIn(Path file) {
        run(
                "bring in the scenario",
                () -> work.shop().bringIn().bringIn(file, work.actor()),
                saved -> {
                    if (!drafts.isFull()) {
                        add(saved);
                    }
                    desk.notices()
                            .saved("\"%s\" is brought in.".formatted(saved.scenario().label()));
                });
    }

    public void export(int column, Path file) {
        Scenario scenario = drafts.list().get(column).scenario();
        desk.tasks()
                .run(
                        "export the scenario",
                        () -> work.shop().export().export(scenario, file),
                        done -> desk.notices().saved("Saved as " + done.getFileName() + "."),
                        desk.notices()::trouble);
    }

    /** The numbers behind a chart. */
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

    /** Says what could not be done; nothing when it was. */
    public void tell(Optional<String> fault) {
        refusals.setAll(fault.map(words -> List.of(Reason.of("LEVER", words))).orElse(List.of()));
    }

    public Desk desk() {
        return desk;
    }

    public ForecastSettings settings() {
        return settings;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** The forecast without any scenario. */
    public BaseForecast base() {
        return base;
    }

    public LongWork running() {
        return running;
    }

    public Loaded<ScenarioStart> start() {
        return start;
    }

    public ReadOnlyObjectProperty<ScenarioShelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** What was played last; empty before the first answer. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What stands against it, in words. */
    public ObservableList<Reason> refusals() {
        return refusals;
    }

    private <T> void run(String name, Callable<Outcome<T>> deed, Consumer<T> done) {
        desk.tasks()
                .run(
                        name,
                        deed,
                        outcome -> {
                            refusals.setAll(outcome.reasons());
                            outcome.findResult().ifPresent(done);
                        },
                        desk.notices()::trouble);
    }
}
