package org.homeward.ui.cost;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** Run-rate, years, why they changed, saving against spending, and the registers behind them. */
public final class CostView extends Page {
    private static final String TITLE = "Cost and savings";
    private static final double CARD_HEIGHT = 470;
    private static final double WIDE = 1400;
    private static final double FEW_ROWS = 235;

    private final CostViewModel model;
    private final StackPane charts = new StackPane();
    private final Label alike = Cards.sentence("");
    private final Tab unpriced;

    public CostView(CostViewModel model) {
        super("cost", TITLE, "");
        this.model = model;
        var tables = new CostTables(model);
        var tabs = new TabPane();
        tabs.setId("cost-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        unpriced = new Tab("Without a price", padded(tables.unpriced()));
        tabs.getTabs()
                .addAll(
                        new Tab("Cost and savings", figures(tables)),
                        new Tab("Prices", prices(tables)),
                        new Tab("Programme and reported months", programme(tables)),
                        unpriced);
        setCenter(tabs);
        alike.setId("cost-alike-words");
        var forms = new CostForms(model);
        model.paneProperty().subscribe(now -> pane(forms, now));
        model.shown().valueProperty().subscribe(now -> now.ifPresent(this::show));
        addEventHandler(KeyEvent.KEY_TYPED, this::keys);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private StatePane figures(CostTables tables) {
        var body =
                new VBox(
                        controls(),
                        Cards.quiet(
                                "Step-down and recruitment change the mix and the cost, never the"
                                        + " number looked after. Money is no reason for or against"
                                        + " a child's home and is not shown where one is chosen."),
                        charts,
                        Cards.heading("In-house, agency and residential care, like for like"),
                        alike,
                        sized(tables.alike()));
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setId("cost-scroll");
        scroll.setFitToWidth(true);
        var shown = model.shown();
        return new StatePane(
                shown.stateProperty(),
                shown.valueProperty().map(now -> now.filter(CostShown::isDrawable).isEmpty()),
                scroll,
                new EmptyState(
                        Feather.CREDIT_CARD,
                        "Nothing to add up",
                        "Import returns, or look at a day on which children are looked after."));
    }

    private FlowPane controls() {
        var years =
                Fields.choice(
                        "cost-years",
                        "Financial years",
                        List.of(2, 3, 5, 10),
                        String::valueOf,
                        model.yearsProperty());
        var residential =
                Fields.choice(
                        "cost-residential",
                        "Residential care is",
                        List.of(ResidentialScope.values()),
                        ResidentialScope::label,
                        model.residentialProperty());
        var moves =
                Fields.choice(
                        "cost-moves",
                        "Moves that count as saving",
                        List.of(MovesToFamily.Which.values()),
                        MovesToFamily.Which::label,
                        model.movesProperty());
        var unaccompanied = new CheckBox("Count unaccompanied children");
        unaccompanied.setId("cost-unaccompanied");
        unaccompanied.selectedProperty().bindBidirectional(model.unaccompaniedProperty());
        var tables = new ToggleButton("Tables");
        tables.setId("cost-tables");
        tables.setAccessibleText("Show the tables behind the charts");
        tables.selectedProperty().bindBidirectional(model.asTablesProperty());
        var suppose =
                Buttons.of(
                        "cost-assumptions-open", "Assumptions", () -> open(CostPane.ASSUMPTIONS));
        var bar = new FlowPane(years, residential, moves, unaccompanied, tables, suppose);
        bar.getStyleClass().add("control-bar");
        return bar;
    }

    private Node prices(CostTables tables) {
        var every = new CheckBox("Earlier prices too");
        every.setId("cost-every-price");
        every.selectedProperty().bindBidirectional(model.everyPriceProperty());
        return padded(
                tables.prices()
                        .with(every, Buttons.of("cost-price-new", "Set a price", model::newPrice)));
    }

    private Node programme(CostTables tables) {
        var open =
                Buttons.of(
                        "cost-programme-open",
                        "Set spending or lock a month",
                        () -> open(CostPane.PROGRAMME));
        var spending = tables.spending().with(open);
        var reported = tables.reported();
        VBox.setVgrow(reported, Priority.ALWAYS);
        var body =
                new VBox(
                        Cards.heading("What the programme spends"),
                        sized(spending),
                        Cards.heading("Months as they were reported"),
                        reported);
        body.getStyleClass().add("page-body");
        return body;
    }

    private static Node padded(Region table) {
        var body = new VBox(table);
        body.getStyleClass().add("page-body");
        VBox.setVgrow(table, Priority.ALWAYS);
        return body;
    }

    private static Region sized(Grid<?> table) {
        table.setPrefHeight(FEW_ROWS);
        table.setMinHeight(FEW_ROWS);
        return table;
    }

    private void open(CostPane pane) {
        model.paneProperty().set(pane);
    }

    private void pane(CostForms forms, CostPane now) {
        switch (now) {
            case NONE -> setRight(null);
            case PRICE -> setRight(forms.price());
            case OFFER -> setRight(forms.offer());
            case PROGRAMME -> setRight(forms.programme());
            case ASSUMPTIONS -> setRight(forms.assumptions());
        }
    }

    private void show(CostShown shown) {
        retitle(TITLE, shown.headline());
        int without = shown.view().kept().unpriced().size();
        unpriced.setText(
                without == 0 ? "Without a price" : "Without a price: " + Plain.number(without));
        alike.setText(
                shown.view()
                        .likeForLike()
                        .findSentence()
                        .orElse("Prices of own and agency carers are needed to compare them."));
        charts.getChildren()
                .setAll(new Halves(shown.figures().stream().map(this::card).toList(), WIDE));
    }

    private FigureCard card(Figure figure) {
        var card = new FigureCard("cost", figure, model.asTablesProperty(), this::saveTable);
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
            case "p", "P" -> model.newPrice();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void saveTable(Figure figure) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the table");
        chooser.setInitialFileName("cost-" + figure.id() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.saveTable(figure, file));
    }
}
