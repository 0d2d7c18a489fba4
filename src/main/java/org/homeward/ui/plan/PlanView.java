package org.homeward.ui.plan;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.homeward.app.target.TargetView;
import org.homeward.app.target.TargetWords;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.target.BaselineGuard;
import org.homeward.shift.target.WhatMustBeTrue;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** A target line against what was counted, what would reach it, and why it was missed. */
public final class PlanView extends Page {
    private static final String TITLE = "Plan";
    private static final double CARD_HEIGHT = 430;
    private static final double FEW_ROWS = 170;
    private static final double WAYS = 190;
    private static final double SOME_ROWS = 340;

    private final PlanViewModel model;
    private final StackPane chart = new StackPane();
    private final Label claim = Cards.sentence("");
    private final Label must = Cards.sentence("");
    private final Label cost = Cards.sentence("");

    public PlanView(PlanViewModel model) {
        super("plan", TITLE, "");
        this.model = model;
        claim.setId("plan-claim");
        must.setId("plan-must");
        cost.setId("plan-cost");
        var scroll = new ScrollPane(body());
        scroll.setId("plan-scroll");
        scroll.setFitToWidth(true);
        var shown = model.shown();
        setCenter(
                new StatePane(
                        shown.stateProperty(),
                        shown.valueProperty().map(now -> now.flatMap(view -> view).isEmpty()),
                        scroll,
                        new EmptyState(
                                Feather.TARGET,
                                "No target yet",
                                "Press New target, or import the programme register.")));
        setTools(Buttons.of("plan-new", "New target", model.form()::begin));
        var form = TargetForm.of(model.form(), model.asAt());
        model.form().openProperty().subscribe(open -> setRight(open ? form : null));
        shown.valueProperty().subscribe(now -> now.flatMap(view -> view).ifPresent(this::show));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private VBox body() {
        var tables = new PlanTables(model);
        var body =
                new VBox(
                        controls(),
                        claim,
                        chart,
                        Cards.heading("Targets"),
                        Cards.quiet("Enter or a double click shows another, or corrects one."),
                        sized(tables.lines(), FEW_ROWS),
                        Cards.heading("What would have to be true"),
                        Cards.quiet(
                                "Moving children between kinds of care changes the mix and the"
                                        + " cost, never the number looked after: only entries and"
                                        + " exits are in this table."),
                        must,
                        sized(tables.ways(), WAYS),
                        Cards.heading("Why the number is what it is"),
                        sized(tables.parts(), SOME_ROWS),
                        cost,
                        Cards.heading("Who left care, and how"),
                        sized(tables.exits(), SOME_ROWS),
                        Cards.heading("Years on record"),
                        sized(tables.years(), SOME_ROWS));
        body.getStyleClass().add("page-body");
        return body;
    }

    private static Region sized(Region table, double height) {
        table.setPrefHeight(height);
        table.setMinHeight(height);
        return table;
    }

    private FlowPane controls() {
        var since = Fields.date("plan-since", "Measured from", model.asAt(), model.sinceProperty());
        var unaccompanied = new CheckBox("Count unaccompanied children");
        unaccompanied.setId("plan-unaccompanied");
        unaccompanied.selectedProperty().bindBidirectional(model.unaccompaniedProperty());
        var table = new ToggleButton("Table");
        table.setId("plan-as-table");
        table.setAccessibleText("Show the table behind the chart");
        table.selectedProperty().bindBidirectional(model.asTableProperty());
        var bar = new FlowPane(since, unaccompanied, table);
        bar.getStyleClass().add("control-bar");
        return bar;
    }

    private void show(TargetView view) {
        var figure =
                new ShiftFigures(view.authority(), ResidentialScope.WIDE)
                        .plan(view.stock(), view.chosen().line(), view.programme());
        retitle(TITLE, figure.title());
        var card = new FigureCard("plan", figure, model.asTableProperty(), this::saveTable);
        card.setPrefHeight(CARD_HEIGHT);
        card.setMinHeight(CARD_HEIGHT);
        chart.getChildren().setAll(card);
        claim.setText(view.judged().claim().map(PlanView::words).orElse(""));
        must.setText(view.judged().must().map(m -> words(m, view)).orElse(""));
        cost.setText(view.judged().cost().map(TargetWords::cost).orElse(""));
    }

    private static String words(WhatMustBeTrue must, TargetView view) {
        return "From %s on %s, with entries and exits as in the year to March %d, there would be"
                        .formatted(
                                Plain.number(must.from().children()),
                                Plain.day(must.from().on()),
                                must.now().year())
                + " %s on %s; the goal is %s. %s"
                        .formatted(
                                Plain.number(Math.round(must.asNow())),
                                Plain.day(must.goal().on()),
                                Plain.number(must.goal().children()),
                                TargetWords.best(view.record()));
    }

    private static String words(BaselineGuard.Claim claim) {
        return claim.guarded()
                ? claim.sentence()
                        + " A fall that is measured from after the baseline is never shown alone."
                : claim.sentence();
    }

    private void saveTable(Figure figure) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the table");
        chooser.setInitialFileName("plan-" + figure.id() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.saveTable(figure, file));
    }
}
