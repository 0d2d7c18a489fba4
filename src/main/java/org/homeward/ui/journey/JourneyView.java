package org.homeward.ui.journey;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.homeward.app.journey.JourneyPage;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.journey.Journey;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** One child's way to a family: the plan of the move, and the two years after it. */
public final class JourneyView extends Page {
    private final JourneyViewModel model;
    private final MoveTab moving;
    private final AfterTab after;
    private final TabPane tabs;
    private boolean shownOnce;

    public JourneyView(JourneyViewModel model) {
        super("journey", "Way to a family", "");
        this.model = model;
        moving = new MoveTab(model, this::open, this::closeForm);
        after = new AfterTab(model, this::open, this::closeForm);
        tabs = new TabPane(new Tab("The move", moving), new Tab("After the move", after));
        tabs.setId("journey-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var page = model.page();
        setCenter(
                new StatePane(
                        page.stateProperty(),
                        page.valueProperty().map(Optional::isEmpty),
                        tabs,
                        new EmptyState(
                                Feather.USER, "Nothing is known of this child", "Go back (Esc).")));
        page.valueProperty().subscribe(now -> now.ifPresent(this::show));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(JourneyPage page) {
        retitle(page.child().name() + ": way to a family", lead(page));
        showTools(page);
        moving.show(page);
        after.show(page);
        if (!shownOnce && !page.moves().isEmpty()) {
            tabs.getSelectionModel().select(1);
        }
        shownOnce = true;
    }

    private void showTools(JourneyPage page) {
        var tools = new ArrayList<Node>();
        if (page.journey().flatMap(Journey::request).isPresent()) {
            tools.add(Buttons.of("journey-search", "Open the search", model::openSearch));
        }
        tools.add(Buttons.of("journey-record", "Open the record", model::openRecord));
        setTools(tools.toArray(Node[]::new));
    }

    private static String lead(JourneyPage page) {
        var who = "%s, %s. ".formatted(page.child().id(), Spoken.aged(page.child().age()));
        return who
                + page.journey()
                        .map(way -> stage(way, page))
                        .orElse("Not on the way to a family on " + Plain.day(page.asAt()) + ".");
    }

    private static String stage(Journey way, JourneyPage page) {
        var next =
                way.next()
                        .map(
                                n ->
                                        " Next: %s, %s %s."
                                                .formatted(
                                                        Spoken.inside(n.what()),
                                                        way.isOverdueOn(page.asAt())
                                                                ? "overdue since"
                                                                : "due by",
                                                        Plain.day(n.due())))
                        .orElse("");
        return "%s since %s.%s".formatted(way.stage().label(), Plain.day(way.since()), next);
    }

    private void open(SidePane pane) {
        setRight(pane);
        var first = pane.lookup(".text-input");
        if (first != null) {
            Focus.whenShown(first);
        }
    }

    private void closeForm() {
        setRight(null);
        model.refresh();
    }
}
