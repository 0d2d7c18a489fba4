package org.homeward.ui.shift;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.homeward.chart.Figure;
import org.homeward.shift.ResidentialScope;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The charts of the shift, two beside each other; T shows tables, [ and ] change the period. */
public final class ShiftView extends Page {
    private static final String TITLE = "Shift";
    private static final double CARD_HEIGHT = 430;
    private static final double WIDE = 1400;

    private final ShiftViewModel model;
    private final VBox charts = new VBox();

    public ShiftView(ShiftViewModel model) {
        super("shift", TITLE, "");
        this.model = model;
        var body =
                new VBox(
                        controls(),
                        Cards.quiet(
                                "Moving children between kinds of care changes the mix and the"
                                        + " cost, never the number looked after; only coming into"
                                        + " care and leaving it do."),
                        charts);
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setId("shift-scroll");
        scroll.setFitToWidth(true);
        var shown = model.shown();
        setCenter(
                new StatePane(
                        shown.stateProperty(),
                        shown.valueProperty()
                                .map(now -> now.filter(ShiftShown::isDrawable).isEmpty()),
                        scroll,
                        new EmptyState(
                                Feather.TRENDING_UP,
                                "Nothing to draw",
                                "Import returns that cover two months or more, or choose a longer period"
                                        + " with [ and ].")));
        shown.valueProperty().subscribe(now -> now.ifPresent(this::show));
        addEventHandler(KeyEvent.KEY_TYPED, this::keys);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private FlowPane controls() {
        var period =
                Fields.choice(
                        "shift-period",
                        "Period",
                        List.of(ShiftPeriod.values()),
                        Words::of,
                        model.periodProperty());
        var residential =
                Fields.choice(
                        "shift-residential",
                        "Residential care is",
                        List.of(ResidentialScope.values()),
                        ResidentialScope::label,
                        model.residentialProperty());
        var unaccompanied = new CheckBox("Count unaccompanied children");
        unaccompanied.setId("shift-unaccompanied");
        unaccompanied.selectedProperty().bindBidirectional(model.unaccompaniedProperty());
        var shortBreaks = new CheckBox("Count short breaks");
        shortBreaks.setId("shift-short-breaks");
        shortBreaks.selectedProperty().bindBidirectional(model.shortBreaksProperty());
        var tables = new ToggleButton("Tables");
        tables.setId("shift-tables");
        tables.setAccessibleText("Show the tables behind the charts");
        tables.selectedProperty().bindBidirectional(model.asTablesProperty());
        var save = Buttons.of("shift-save-pictures", "Save pictures", this::savePictures);
        var bar = new FlowPane(period, residential, unaccompanied, shortBreaks, tables, save);
        bar.getStyleClass().add("control-bar");
        return bar;
    }

    private void show(ShiftShown shown) {
        retitle(TITLE, shown.headline());
        charts.getChildren()
                .setAll(new Halves(shown.figures().stream().map(this::card).toList(), WIDE));
    }

    private FigureCard card(Figure figure) {
        var card = new FigureCard("shift", figure, model.asTablesProperty(), this::saveTable);
        card.setPrefHeight(CARD_HEIGHT);
        card.setMinHeight(CARD_HEIGHT);
        card.setMinWidth(0);
        return card;
    }

    private void keys(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ComboBox) {
            return;
        }
        switch (key.getCharacter()) {
            case "t", "T" -> model.asTablesProperty().set(!model.asTablesProperty().get());
            case "[" -> model.step(-1);
            case "]" -> model.step(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void savePictures() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Save the pictures in a folder");
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::savePictures);
    }

    private void saveTable(Figure figure) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the table");
        chooser.setInitialFileName("shift-" + figure.id() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.saveTable(figure, file));
    }
}
