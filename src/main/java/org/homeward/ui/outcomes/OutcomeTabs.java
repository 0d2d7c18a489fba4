package org.homeward.ui.outcomes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.review.Demand;
import org.homeward.fairness.Rate;
import org.homeward.matching.change.NearMissSums;
import org.homeward.stepdown.SupportLevel;
import org.homeward.stepdown.fairness.StepDownRates;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Tables;

/** What flagged children wait for, and whether flags and decisions fall alike on all. */
final class OutcomeTabs {
    private static final double TABLE_HEIGHT = 240;
    private static final String TOO_FEW = "too few";

    private final OutcomesViewModel model;

    OutcomeTabs(OutcomesViewModel model) {
        this.model = model;
    }

    Tab demand() {
        var all =
                new VBox(
                        words("outcomes-demand-words", model.demandWords()),
                        Cards.heading("Kinds of home that flagged children would need"),
                        grid("waiting", model.waiting(), waiting()),
                        Cards.heading("Rules that are met"),
                        grid("triggers", model.triggers(), triggers()),
                        Cards.heading("What stands between"),
                        grid("blockers", model.blockers(), blockers()),
                        Cards.heading("Changes that would make homes for flagged children"),
                        grid("changes", model.changes(), changes()));
        all.getStyleClass().add("page-body");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return new Tab("What they wait for", scroll);
    }

    Tab alike() {
        var groups = new Grid<>("outcomes-groups", model.groups(), groups(), OutcomeTables.none());
        VBox.setVgrow(groups, Priority.ALWAYS);
        var all = new VBox(words("outcomes-fairness-words", model.fairnessWords()), groups);
        all.getStyleClass().add("pane");
        return new Tab("Alike for all?", all);
    }

    private static Node words(String id, ReadOnlyStringProperty text) {
        var words = Cards.sentence("");
        words.setId(id);
        words.setMinHeight(Region.USE_PREF_SIZE);
        text.subscribe(words::setText);
        return words;
    }

    private <R> Grid<R> grid(String id, Listing<R> rows, List<Column<R, ?>> columns) {
        var grid = new Grid<>("outcomes-" + id, rows, columns, OutcomeTables.none());
        grid.with(
                Buttons.of(
                        "outcomes-" + id + "-export",
                        "Save as a table",
                        () ->
                                model.export(
                                        "Step-down " + id,
                                        columns.stream().map(c -> c.getText()).toList(),
                                        rows.rows().stream()
                                                .map(
                                                        row ->
                                                                columns.stream()
                                                                        .map(c -> c.text(row))
                                                                        .toList())
                                                .toList())));
        grid.setPrefHeight(TABLE_HEIGHT);
        grid.setMinHeight(TABLE_HEIGHT);
        return grid;
    }

    private static List<Column<Demand.Waiting, ?>> waiting() {
        return List.of(
                Tables.text("Ages", Demand.Waiting::ages).wide(12),
                Tables.number("Brothers and sisters in homes", Demand.Waiting::brothersAndSisters)
                        .wide(20),
                Tables.text(
                                "Support",
                                (Demand.Waiting w) ->
                                        w.support().map(SupportLevel::label).orElse("not known"))
                        .wide(20),
                Tables.number("Children", Demand.Waiting::children).wide(10),
                Tables.number("With a possible home now", Demand.Waiting::withHome).wide(18));
    }

    private static List<Column<Demand.TriggerCount, ?>> triggers() {
        return List.of(
                Tables.text("Rule", Demand.TriggerCount::code).wide(8),
                Tables.text("Asks for", Demand.TriggerCount::asksFor).wide(60),
                Tables.number("Flagged children", Demand.TriggerCount::children).wide(14));
    }

    private static List<Column<Demand.BlockerCount, ?>> blockers() {
        return List.of(
                Tables.text("Blocker", (Demand.BlockerCount b) -> b.kind().label()).wide(40),
                Tables.number("Children", Demand.BlockerCount::children).wide(10),
                Tables.number("Past their day", Demand.BlockerCount::overdue).wide(12));
    }

    private static List<Column<NearMissSums.KindSum, ?>> changes() {
        return List.of(
                Tables.text("Change", (NearMissSums.KindSum s) -> s.kind().label()).wide(34),
                Tables.number("Children", (NearMissSums.KindSum s) -> s.helped().children())
                        .wide(8),
                Tables.number(
                                "Nobody otherwise",
                                (NearMissSums.KindSum s) -> s.helped().withoutHome())
                        .wide(12),
                Tables.number("Households", NearMissSums.KindSum::households).wide(10));
    }

    private static List<Column<StepDownRates, ?>> groups() {
        return List.of(
                Tables.text("By", (StepDownRates g) -> g.trait().label()).wide(10),
                Tables.text("Group", StepDownRates::group).wide(20),
                Tables.number("In homes now", StepDownRates::residents).wide(10),
                Tables.text("Flagged", (StepDownRates g) -> rate(g.flagged())).wide(26),
                Tables.number("In 12 months", StepDownRates::lived).wide(10),
                Tables.text("Reviewed", (StepDownRates g) -> rate(g.reviewed())).wide(26),
                Tables.text("Of these, proceed", (StepDownRates g) -> rate(g.proceed())).wide(26));
    }

    private static String rate(Optional<Rate> rate) {
        return rate.map(Rate::words).orElse(TOO_FEW);
    }
}
