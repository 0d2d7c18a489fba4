package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Grid;
import org.kordamp.ikonli.feather.Feather;

/** The homes of a search: can take, possible with a change, ruled out, together or apart, a map. */
final class HomesPane extends TabPane {
    private final RequestViewModel model;
    private final Consumer<Node> side;
    private final Runnable closeSide;
    private final HomeList canTake;
    private final HomeList withChange;
    private final Tab canTakeTab = new Tab();
    private final Tab withChangeTab = new Tab();
    private final Tab outTab = new Tab();
    private final Tab togetherTab = new Tab("Together or apart");
    private final Tab workTab = new Tab();
    private final Tab mapTab = new Tab("Map");
    private final SearchMap map;
    private Optional<Shortlist> shown = Optional.empty();

    HomesPane(RequestViewModel model, Consumer<Node> side, Runnable closeSide) {
        this.model = model;
        this.side = side;
        this.closeSide = closeSide;
        canTake = new HomeList("request-candidates", "Homes that break no rule", model);
        withChange = new HomeList("request-changes", "Homes possible with one change", model);
        map = new SearchMap(model, this::toLists);
        setId("request-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        canTakeTab.setContent(canTake);
        withChangeTab.setContent(withChange);
        mapTab.setContent(map);
        getTabs().setAll(canTakeTab, withChangeTab, outTab, workTab, mapTab);
        getSelectionModel()
                .selectedItemProperty()
                .addListener((selected, before, now) -> entered(now));
    }

    void show(Match match) {
        var list = match.shortlist().orElseThrow();
        var named = match.named();
        var changes = model.changes().valueProperty().get();
        canTake.show(CandidateList.byBand(match));
        if (list.proposals().isEmpty()) {
            canTake.setPlaceholder(WhyNobody.of(model, list, named, this::go));
        }
        canTakeTab.setText("Can take " + Plain.number(list.proposals().size()));
        withChange.setPlaceholder(noChange());
        withChange.show(changes.map(c -> CandidateList.byChange(c, match)).orElse(List.of()));
        withChangeTab.setText(
                "With change "
                        + changes.map(c -> Plain.number(c.homesWithin() + c.asks().size()))
                                .orElse("..."));
        if (!shown.equals(Optional.of(list))) {
            shown = Optional.of(list);
            outTab.setContent(RuledOutPane.of(model, list, named));
        }
        outTab.setText("Ruled out " + Plain.number(list.ruledOut().size()));
        workTab.setText("Worked on " + worked(match));
        workTab.setContent(new WorkPane(match, model, side, closeSide).node());
        showTogether(match);
        map.show(match, changes);
    }

    private void showTogether(Match match) {
        boolean group = match.shortlist().filter(list -> list.request().isGroup()).isPresent();
        if (group && !getTabs().contains(togetherTab)) {
            getTabs().add(3, togetherTab);
        } else if (!group) {
            getTabs().remove(togetherTab);
        }
        model.siblings()
                .valueProperty()
                .get()
                .ifPresent(
                        homes ->
                                togetherTab.setContent(
                                        TogetherPane.of(model, homes, match.named())));
    }

    void mark(HouseholdId household) {
        canTake.mark(household);
        withChange.mark(household);
        map.mark(household);
    }

    /** To the tab of that number, counted from 1. */
    void select(String digit) {
        int tab = Character.digit(digit.charAt(digit.length() - 1), 10) - 1;
        if (tab >= 0 && tab < getTabs().size()) {
            getSelectionModel().select(tab);
        }
    }

    /** To the next or previous home of the list that is shown. */
    void move(int by) {
        findList().ifPresent(list -> list.move(by));
    }

    /** The map needs the room that the ask takes. */
    ReadOnlyBooleanProperty mapShownProperty() {
        return mapTab.selectedProperty();
    }

    void toggleMap() {
        if (getSelectionModel().getSelectedItem() == mapTab) {
            toLists();
        } else {
            getSelectionModel().select(mapTab);
            map.takeKeyboard();
        }
    }

    void takeKeyboardWhenShown() {
        Focus.whenShown(canTake);
    }

    void takeKeyboard() {
        findList().map(Node.class::cast).orElse(this).requestFocus();
    }

    private void toLists() {
        getSelectionModel().select(canTakeTab);
        canTake.requestFocus();
    }

    private Optional<HomeList> findList() {
        var tab = getSelectionModel().getSelectedItem();
        return tab == canTakeTab
                ? Optional.of(canTake)
                : tab == withChangeTab ? Optional.of(withChange) : Optional.empty();
    }

    private void entered(Tab tab) {
        if (tab == canTakeTab) {
            canTake.chooseMarked();
        } else if (tab == withChangeTab) {
            withChange.chooseMarked();
        }
        if (getScene() != null && !isFocused()) {
            model.soon(this::takeKeyboard);
        }
    }

    private void go(WhyNobody.Where where) {
        if (where.changes()) {
            getSelectionModel().select(withChangeTab);
            withChange.requestFocus();
        } else {
            model.ruleProperty().set(where.rule());
            getSelectionModel().select(outTab);
            if (outTab.getContent() instanceof Grid<?> grid) {
                grid.table().requestFocus();
            }
        }
    }

    private static int worked(Match match) {
        var casefile = match.casefile();
        return casefile.shortlisted().size()
                + casefile.holds().size()
                + casefile.approaches().size();
    }

    private static EmptyState noChange() {
        return new EmptyState(
                Feather.EDIT_3,
                "No single change would make another home possible",
                "Every household that is ruled out breaks rules that need several changes.");
    }
}
