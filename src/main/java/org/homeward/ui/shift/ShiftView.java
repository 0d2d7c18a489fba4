package org.homeward.ui.shift;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.homeward.chart.Figure;
import org.homeward.chart.FigurePoint;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FigureActions;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.homeward.ui.kit.Theme;
import org.kordamp.ikonli.feather.Feather;

/**
 * The charts of the shift, one family at a time. T shows tables, [ and ] change the period, arrow
 * keys walk along the points of a chart, Enter lists the children behind one.
 */
public final class ShiftView extends Page implements FigureActions {
    private static final String TITLE = "Shift";
    private static final double CARD_HEIGHT = 440;
    private static final double WIDE = 1400;
    private static final double OWN_WIDTH = 1100;
    private static final double OWN_HEIGHT = 700;

    private final ShiftViewModel model;
    private final VBox charts = new VBox();

    public ShiftView(ShiftViewModel model) {
        super("shift", TITLE, "");
        this.model = model;
        var body =
                new VBox(
                        new ShiftControls(model),
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
                        nothing()));
        shown.valueProperty().subscribe(now -> now.ifPresent(this::show));
        model.behindProperty()
                .subscribe(
                        now ->
                                setRight(
                                        now.map(
                                                        rows ->
                                                                BehindPane.of(
                                                                        rows,
                                                                        model::openChild,
                                                                        model::closeBehind))
                                                .orElse(null)));
        addEventHandler(KeyEvent.KEY_TYPED, this::keys);
    }

    private static EmptyState nothing() {
        return new EmptyState(
                Feather.TRENDING_UP,
                "Nothing to draw",
                "A chart needs two month ends. Import the SSDA903 returns of two years (Ctrl+8:"
                        + " header and episodes are enough), or choose a longer period with [ and"
                        + " ].");
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(ShiftShown shown) {
        retitle(TITLE, shown.headline());
        charts.getStyleClass().setAll("columns");
        charts.getChildren()
                .setAll(new Halves(shown.figures().stream().map(this::card).toList(), WIDE));
        if (model.wishProperty().get().family() == ShiftFamily.SIGNALS) {
            charts.getChildren().add(new NotesPane(model.notes(), shown.series().events().notes()));
        }
    }

    private FigureCard card(Figure figure) {
        var card = new FigureCard("shift", figure, model.asTablesProperty(), this);
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

    @Override
    public void saveTable(Figure figure) {
        model.saveTable(figure);
    }

    @Override
    public void savePicture(Figure figure) {
        model.savePicture(figure);
    }

    @Override
    public void open(FigurePoint point) {
        model.open(point);
    }

    /** The window shows the chart as it is now; the screen goes on without it. */
    @Override
    public void detach(Figure figure) {
        var stage = new Stage();
        stage.setTitle(figure.title() + " - Homeward");
        stage.initOwner(getScene().getWindow());
        var card = new FigureCard("shift-own", figure, model.asTablesProperty(), this);
        VBox.setVgrow(card, javafx.scene.layout.Priority.ALWAYS);
        var page = new BorderPane(card);
        page.getStyleClass().add("page");
        var scene = new Scene(page, OWN_WIDTH, OWN_HEIGHT);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
