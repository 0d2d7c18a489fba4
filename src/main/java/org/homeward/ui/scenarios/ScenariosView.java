package org.homeward.ui.scenarios;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.shift.scenario.Scenario;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.ErrorSummary;
import org.homeward.ui.kit.LongWorkPane;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** The forecast and up to four scenarios beside it; Ctrl+N, Ctrl+D and Ctrl+Z work everywhere. */
public final class ScenariosView extends Page {
    private static final String LEAD =
            "Moves to families and new carers change the mix and the cost, never the number looked"
                    + " after; only entries and exits change the number.";

    private final ScenariosViewModel model;
    private final ScenarioGrid grid;
    private final ResultsPane results;
    private final TabPane tabs = new TabPane();
    private final MenuButton add = Buttons.menu("scenarios-add", "Add");

    public ScenariosView(ScenariosViewModel model) {
        super("scenarios", "Forecast and scenarios", LEAD);
        this.model = model;
        this.grid = new ScenarioGrid(model);
        this.results = new ResultsPane(model);
        tools();
        tabs.setId("scenarios-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        tab("levers", "Scenarios", new VBox(new WarningsPane(model), grid)),
                        tab("charts", "Charts", results.charts()),
                        tab("table", "All numbers", results.table()),
                        forecast());
        var refusals =
                new ErrorSummary(
                        "scenarios-refusals",
                        "There is a problem",
                        model.refusals(),
                        reason -> Optional.empty());
        var body =
                new VBox(
                        new SettingsBar(model.settings(), model.desk().asAt().day()),
                        refusals,
                        tabs);
        setBottom(new LongWorkPane("scenarios", model.running(), model::stop));
        body.getStyleClass().add("page-body");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        setCenter(
                new StatePane(
                        model.start().stateProperty(),
                        model.start()
                                .valueProperty()
                                .map(now -> now.filter(start -> start.lookedAfter() > 0).isEmpty()),
                        body,
                        new EmptyState(
                                Feather.TRENDING_UP,
                                "Nobody to forecast for",
                                "No child is looked after on this day. Bring in returns, or choose"
                                        + " another day at the top.")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void hidden() {
        model.stop();
        model.base().stop();
    }

    @Override
    public void takeFocus() {
        var first = lookup(".lever-field");
        (first == null ? tabs : first).requestFocus();
    }

    private void tools() {
        var undo = Buttons.of("scenarios-undo", "Undo", model::undo);
        undo.disableProperty()
                .bind(model.drafts().listProperty().map(now -> !model.drafts().canUndo()));
        var full = model.drafts().listProperty().map(now -> model.drafts().isFull());
        var fresh = Buttons.main("scenarios-new", "New scenario", model::addNew);
        fresh.disableProperty().bind(full);
        add.disableProperty().bind(full);
        setTools(undo, Buttons.of("scenarios-bring-in", "Bring in", this::bringIn), add, fresh);
        model.start().valueProperty().subscribe(now -> offers());
        model.shelfProperty().subscribe(now -> offers());
    }

    private void offers() {
        add.getItems().clear();
        model.start().valueProperty().get().map(ScenarioStart::starters).ifPresent(this::starters);
        int number = 0;
        for (SavedScenario saved : model.shelfProperty().get().saved()) {
            if (number == 0) {
                add.getItems().add(new SeparatorMenuItem());
            }
            add.getItems()
                    .add(
                            Buttons.item(
                                    "scenarios-saved-" + number++,
                                    "%s (saved by %s)"
                                            .formatted(
                                                    saved.scenario().label(),
                                                    saved.recorded().by()),
                                    () -> model.add(saved)));
        }
        if (!model.shelfProperty().get().unreadable().isEmpty()) {
            model.refusals().setAll(model.shelfProperty().get().unreadable());
        }
    }

    private void starters(Iterable<Scenario> starters) {
        int number = 0;
        for (Scenario starter : starters) {
            add.getItems()
                    .add(
                            Buttons.item(
                                    "scenarios-add-" + number++,
                                    starter.label(),
                                    () -> model.add(starter)));
        }
    }

    private void bringIn() {
        model.desk().picker().files("Bring in a scenario").stream()
                .findFirst()
                .ifPresent(model::bringIn);
    }

    private Tab forecast() {
        var tab = tab("forecast", "Forecast", new ForecastPane(model, results::card));
        tab.selectedProperty().subscribe(model::lookAtBase);
        return tab;
    }

    private static Tab tab(String id, String words, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setId("scenarios-scroll-" + id);
        scroll.setFitToWidth(true);
        var tab = new Tab(words, scroll);
        tab.setId("scenarios-tab-" + id);
        return tab;
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case N -> model.addNew();
            case D -> model.duplicate(column());
            case Z -> {
                if (grid.isTyping()) {
                    return;
                }
                model.undo();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** The scenario whose field has the keyboard, else the last one. */
    private int column() {
        var owner = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        return owner.map(Node::getId)
                .filter(id -> id.matches("scenarios-\\d-.*"))
                .map(id -> id.charAt("scenarios-".length()) - '0')
                .orElse(Math.max(0, model.drafts().list().size() - 1));
    }

    private void typed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (!typing && (key.getCharacter().equals("t") || key.getCharacter().equals("T"))) {
            results.switchTables();
            key.consume();
        }
    }
}
