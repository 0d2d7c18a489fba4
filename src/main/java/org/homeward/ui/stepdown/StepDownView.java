package org.homeward.ui.stepdown;

import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.SignPane;
import org.kordamp.ikonli.feather.Feather;

/** The team lead's list: who is flagged, who is not, and one child's reasons at the right. */
public final class StepDownView extends Page {
    private static final String TITLE = "Step-down";

    private final StepDownViewModel model;
    private final Grid<StepDownFlag> flags;
    private final Grid<NotFlagged> others;

    public StepDownView(StepDownViewModel model) {
        super("stepdown", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(sentence -> retitle(TITLE, sentence));
        flags =
                new Grid<>("stepdown-flags", model.flags(), StepDownColumns.flags(), nobody())
                        .onOpen(flag -> model.open(flag.child()));
        others =
                new Grid<>(
                                "stepdown-others",
                                model.others(),
                                StepDownColumns.others(),
                                new EmptyState(
                                        Feather.FLAG,
                                        "Nobody else",
                                        "Every child in residential care is flagged."))
                        .onOpen(other -> model.open(other.stay().child()));
        var tabs = new TabPane(new Tab("Flagged", flags), new Tab("Not flagged", others));
        tabs.setId("stepdown-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
        followSelection();
        model.chosenProperty().subscribe(this::show);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void followSelection() {
        flags.selectedProperty()
                .addListener(
                        (selected, before, now) ->
                                Optional.ofNullable(now).ifPresent(model::choose));
        others.selectedProperty()
                .addListener(
                        (selected, before, now) ->
                                Optional.ofNullable(now).ifPresent(model::choose));
    }

    private void show(Optional<LookedAt> chosen) {
        chosen.ifPresentOrElse(looked -> setRight(detail(looked)), () -> setRight(nobodyChosen()));
    }

    private static EmptyState nobodyChosen() {
        var empty =
                new EmptyState(
                        Feather.USER,
                        "Choose a child",
                        "Why a child is flagged stands here. Enter opens the record.");
        empty.setPrefWidth(260);
        return empty;
    }

    private SidePane detail(LookedAt looked) {
        var open = Buttons.of("stepdown-open", "Open the record", () -> model.open(looked.child()));
        var sign = Buttons.of("stepdown-sign-open", "Record a sign", () -> sign(looked));
        var bar = new HBox(open, sign);
        return SidePane.lasting("stepdown-detail", looked.stay().label(), ResidentDetail.of(looked))
                .withBar(bar);
    }

    private void sign(LookedAt looked) {
        setRight(
                new SignPane(
                        "stepdown",
                        looked.stay().label(),
                        model.signFor(looked.child()),
                        () -> setRight(detail(looked))));
    }

    private static EmptyState nobody() {
        return new EmptyState(
                Feather.FLAG,
                "No child is flagged on this day",
                "Children in residential care are flagged by what is recorded: needs reviews, plans,"
                        + " wishes, recommendations. The other tab says why each is not.");
    }
}
