package org.homeward.ui.fairness;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.homeward.domain.common.AgeBand;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.change.UnmetNeed;
import org.homeward.matching.change.UnmetSearch;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What would help most, for those who recruit carers and vary approvals. */
public final class InsightView extends Page {
    private static final String TITLE = "What would help";

    private final InsightViewModel model;

    public InsightView(InsightViewModel model) {
        super("insight", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(words -> retitle(TITLE, words));
        var tabs =
                new TabPane(
                        tab("Changes", grid("insight-kinds", model.kinds(), kinds(), row -> {})),
                        tab(
                                "Households",
                                grid(
                                        "insight-households",
                                        model.households(),
                                        households(),
                                        model::open)),
                        tab("Areas", grid("insight-areas", model.areas(), areas(), row -> {})),
                        tab(
                                "Searches without a home",
                                grid(
                                        "insight-unmet",
                                        model.unmet(),
                                        unmet(),
                                        row -> model.open(row.request()))),
                        tab(
                                "What they ask for",
                                grid("insight-counts", model.counts(), counts(), row -> {})));
        var fairness = new FairnessTabs(model);
        tabs.getTabs().addAll(fairness.alike(), fairness.declines());
        tabs.setId("insight-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private <R> Grid<R> grid(
            String id, Listing<R> rows, List<Column<R, ?>> columns, Consumer<R> open) {
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "Nothing to show",
                        "No open search needs a change, or no search is open.");
        return new Grid<>(id, rows, columns, none)
                .onOpen(open)
                .with(
                        Buttons.of(
                                id + "-export",
                                "Save as a table",
                                () ->
                                        model.export(
                                                TITLE,
                                                columns.stream().map(c -> c.getText()).toList(),
                                                rows.rows().stream()
                                                        .map(
                                                                row ->
                                                                        columns.stream()
                                                                                .map(
                                                                                        c ->
                                                                                                c
                                                                                                        .text(
                                                                                                                row))
                                                                                .toList())
                                                        .toList())));
    }

    private static List<Column<NearMissSums.KindSum, ?>> kinds() {
        return List.of(
                Tables.text("Change", (NearMissSums.KindSum s) -> s.kind().label()).wide(34),
                Tables.number(
                                "Searches helped",
                                (NearMissSums.KindSum s) -> s.helped().requests().size())
                        .wide(10),
                Tables.number("Children", (NearMissSums.KindSum s) -> s.helped().children())
                        .wide(8),
                Tables.number(
                                "Nobody otherwise",
                                (NearMissSums.KindSum s) -> s.helped().withoutHome())
                        .wide(10),
                Tables.number("Households", NearMissSums.KindSum::households).wide(10));
    }

    private static List<Column<NearMissSums.HouseholdSum, ?>> households() {
        return List.of(
                Tables.text("Household", (NearMissSums.HouseholdSum s) -> s.household().name())
                        .wide(16),
                Tables.text("Change", (NearMissSums.HouseholdSum s) -> s.change().sentence())
                        .wide(48),
                Tables.number(
                                "Searches helped",
                                (NearMissSums.HouseholdSum s) -> s.helped().requests().size())
                        .wide(10),
                Tables.number("Children", (NearMissSums.HouseholdSum s) -> s.helped().children())
                        .wide(8),
                Tables.number(
                                "Nobody otherwise",
                                (NearMissSums.HouseholdSum s) -> s.helped().withoutHome())
                        .wide(10));
    }

    private static List<Column<NearMissSums.AreaSum, ?>> areas() {
        return List.of(
                Tables.text("District", NearMissSums.AreaSum::district).wide(10),
                Tables.text("Change", (NearMissSums.AreaSum s) -> s.kind().label()).wide(34),
                Tables.number(
                                "Searches helped",
                                (NearMissSums.AreaSum s) -> s.helped().requests().size())
                        .wide(10),
                Tables.number(
                                "Nobody otherwise",
                                (NearMissSums.AreaSum s) -> s.helped().withoutHome())
                        .wide(10),
                Tables.number("Households", NearMissSums.AreaSum::households).wide(10));
    }

    private static List<Column<UnmetSearch, ?>> unmet() {
        return List.of(
                Tables.number("Days waiting", (UnmetSearch s) -> (int) s.daysWaited()).wide(9),
                Tables.text("Request", (UnmetSearch s) -> s.request().text()).wide(9),
                Tables.text("Kind", (UnmetSearch s) -> Words.of(s.type())).wide(16),
                Tables.number("Children", UnmetSearch::children).wide(8),
                Tables.text(
                                "Ages",
                                (UnmetSearch s) ->
                                        s.ages().stream()
                                                .map(AgeBand::label)
                                                .collect(Collectors.joining(", ")))
                        .wide(18),
                Tables.text(
                                "Intensive needs",
                                (UnmetSearch s) ->
                                        Spoken.list(s.needs().stream().map(Words::of).toList()))
                        .wide(38),
                Tables.text("From", (UnmetSearch s) -> s.district().orElse("not known")).wide(8));
    }

    private static List<Column<UnmetNeed.Count, ?>> counts() {
        return List.of(
                Tables.text("By", (UnmetNeed.Count c) -> c.by().label()).wide(20),
                Tables.text("Asked for", UnmetNeed.Count::value).wide(34),
                Tables.number("Searches", UnmetNeed.Count::searches).wide(9),
                Tables.number("Children", UnmetNeed.Count::children).wide(9),
                Tables.number("Longest wait, days", (UnmetNeed.Count c) -> (int) c.longestDays())
                        .wide(11),
                Tables.number(
                                "Mean wait, days",
                                (UnmetNeed.Count c) -> Math.round((float) c.meanDays()))
                        .wide(10));
    }

    private static Tab tab(String words, Grid<?> grid) {
        grid.getStyleClass().add("pane");
        return new Tab(words, grid);
    }
}
