package org.homeward.ui.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.LongWorkPane;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.ReasonList;

/** What can be taken out, in groups; each says what it holds before it is written. */
public final class OutView extends Page {
    private static final double WIDE = 860;

    private final OutViewModel model;
    private final List<Button> buttons = new ArrayList<>();

    public OutView(OutViewModel model) {
        super(
                "out",
                "Take data out",
                "Files for other people and programs. Nothing that is there is written over, and"
                        + " nothing in the store changes but the audit trail.");
        this.model = model;
        var groups = new LinkedHashMap<String, List<WayOut>>();
        model.ways()
                .forEach(
                        way ->
                                groups.computeIfAbsent(way.group(), g -> new ArrayList<>())
                                        .add(way));
        var cards = groups.entrySet().stream().map(this::card).toList();
        var body = new VBox(new Halves(cards, WIDE));
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setId("out-scroll");
        scroll.setFitToWidth(true);
        var frame = new BorderPane(scroll);
        var footer =
                new VBox(
                        new LongWorkPane("out", model.writing(), model::stop),
                        new ReasonList("It was not written, because", model.refusals()));
        footer.getStyleClass().add("stack");
        frame.setBottom(footer);
        setCenter(frame);
    }

    @Override
    public void refresh() {
        // What can be taken out is the same whatever is stored.
    }

    @Override
    public void takeFocus() {
        Optional.ofNullable(buttons.isEmpty() ? null : buttons.get(0))
                .ifPresent(Button::requestFocus);
    }

    private VBox card(Map.Entry<String, List<WayOut>> group) {
        var parts = new ArrayList<Node>();
        var line = new HBox();
        for (var way : group.getValue()) {
            if (!way.about().isEmpty()) {
                line = new HBox();
                line.getStyleClass().add("row-line");
                parts.add(way(way, line));
            }
            line.getChildren().add(button(way));
        }
        var id = "out-group-" + group.getValue().get(0).id();
        var card = Cards.of(id, group.getKey(), parts.toArray(Node[]::new));
        card.setMinWidth(0);
        return card;
    }

    private VBox way(WayOut way, HBox line) {
        var part = new VBox(Cards.quiet(way.about()));
        part.getStyleClass().addAll("stack", "way-out");
        for (var each : way.switches()) {
            var box = new CheckBox(each.words());
            box.setId("out-%s-%s".formatted(way.id(), each.id()));
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(model.switchOf(way, each));
            part.getChildren().add(box);
        }
        part.getChildren().add(line);
        return part;
    }

    private Button button(WayOut way) {
        var button = Buttons.of("out-" + way.id(), way.name(), () -> model.take(way));
        button.setAccessibleHelp(way.about());
        button.disableProperty().bind(model.writing().runningProperty());
        buttons.add(button);
        return button;
    }
}
