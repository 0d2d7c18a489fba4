package org.homeward.ui.fairness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.control.Tab;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.domain.search.Approach;
import org.homeward.fairness.Rate;
import org.homeward.matching.fairness.Declines;
import org.homeward.matching.fairness.GroupRates;
import org.homeward.matching.fairness.TopHome;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Whether searches went alike for all children, and what declines can teach. */
final class FairnessTabs {
    private static final String TOO_FEW = "too few";

    private final InsightViewModel model;

    FairnessTabs(InsightViewModel model) {
        this.model = model;
    }

    Tab alike() {
        var words = Cards.sentence("");
        words.setId("insight-fairness-words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        model.fairnessWords().subscribe(words::setText);
        var groups = new Grid<>("insight-groups", model.groups(), groups(), none());
        groups.with(
                Buttons.of(
                        "insight-groups-export",
                        "Save as a table, small numbers hidden",
                        () -> model.export("Fairness", headings(), model.groupsOut())));
        var tops = new Grid<>("insight-tops", model.tops(), tops(), none()).onOpen(model::open);
        VBox.setVgrow(groups, Priority.ALWAYS);
        var all =
                new VBox(
                        words,
                        groups,
                        Cards.heading("Households that are first on several lists"),
                        tops);
        all.getStyleClass().add("pane");
        return new Tab("Alike for all?", all);
    }

    Tab declines() {
        var households =
                new Grid<>("insight-declines", model.declines(), declinesColumns(), none())
                        .onOpen(model::open);
        var offers = new Grid<>("insight-offers", model.offers(), offers(), none());
        VBox.setVgrow(households, Priority.ALWAYS);
        var all =
                new VBox(
                        Cards.quiet("It is no mark against anybody who says no."),
                        households,
                        Cards.heading("Training that might be offered"),
                        offers);
        all.getStyleClass().add("pane");
        return new Tab("Declines", all);
    }

    static List<String> headings() {
        return List.of("by", "group", "children", "a possible home", "placed");
    }

    private static List<Column<GroupRates, ?>> groups() {
        return List.of(
                Tables.text("By", (GroupRates g) -> g.trait().label()).wide(10),
                Tables.text("Group", GroupRates::group).wide(20),
                Tables.number("Children", GroupRates::children).wide(8),
                Tables.text("With a possible home", (GroupRates g) -> rate(g.shortlisted()))
                        .wide(28),
                Tables.text("Homes, mean", (GroupRates g) -> mean(g.meanHomes())).wide(10),
                Tables.text("Placed", (GroupRates g) -> rate(g.placed())).wide(28),
                Tables.text("Days to it, mean", (GroupRates g) -> mean(g.meanDays())).wide(10));
    }

    private static List<Column<TopHome, ?>> tops() {
        return List.of(
                Tables.text("Household", (TopHome t) -> t.household().text()).wide(12),
                Tables.number("First for children", TopHome::children).wide(10),
                Tables.number("Of lists", TopHome::lists).wide(8),
                Tables.text("Share", (TopHome t) -> "%.0f %%".formatted(100 * t.share())).wide(8));
    }

    private static List<Column<Declines.ByHousehold, ?>> declinesColumns() {
        return List.of(
                Tables.text("Household", (Declines.ByHousehold d) -> d.household().text()).wide(12),
                Tables.number("Asked", Declines.ByHousehold::asked).wide(7),
                Tables.number("Declined", Declines.ByHousehold::declined).wide(8),
                Tables.text("Why", (Declines.ByHousehold d) -> reasons(d.reasons())).wide(50));
    }

    private static List<Column<Declines.TrainingOffer, ?>> offers() {
        return List.of(
                Tables.text("Need", (Declines.TrainingOffer o) -> Words.of(o.domain())).wide(34),
                Tables.number("Declines", Declines.TrainingOffer::declines).wide(8),
                Tables.number("Households", (Declines.TrainingOffer o) -> o.households().size())
                        .wide(10));
    }

    private static String reasons(Map<Approach.DeclineReason, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Words.of(one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String rate(Optional<Rate> rate) {
        return rate.map(Rate::words).orElse(TOO_FEW);
    }

    private static String mean(OptionalDouble mean) {
        return mean.isPresent() ? "%.1f".formatted(mean.getAsDouble()) : TOO_FEW;
    }

    private static EmptyState none() {
        return new EmptyState(
                Feather.CHECK_CIRCLE, "Nothing to show", "No search is recorded that says more.");
    }
}
