package org.homeward.ui.stepdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Tables;

/** Who comes before the next panel, in agenda order; at the right, who could be put on. */
final class AgendaPane extends BorderPane {
    private static final double DAY = 170;

    private final AgendaViewModel model;
    private final TableView<BoardRow> on;
    private final TableView<BoardRow> off;
    private final FlowPane tools = new FlowPane(8, 6);

    AgendaPane(StepDownViewModel whole, Consumer<BoardRow> open) {
        this.model = whole.agenda();
        setId("stepdown-agenda");
        on = table("stepdown-agenda-on", model.onAgenda(), open);
        off = table("stepdown-agenda-off", model.notOn(), open);
        on.setPlaceholder(Cards.quiet("Nobody is due by the day of the panel."));
        off.setPlaceholder(Cards.quiet("Everybody who has not moved is on the agenda."));
        on.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeys);
        off.addEventFilter(KeyEvent.KEY_PRESSED, this::offKeys);
        tools.getChildren()
                .setAll(
                        Buttons.of("stepdown-agenda-up", "Up (Ctrl+Up)", () -> move(-1)),
                        Buttons.of("stepdown-agenda-down", "Down (Ctrl+Down)", () -> move(1)),
                        Buttons.of("stepdown-agenda-out", "Take off (Delete)", this::takeOff),
                        prints(whole));
        var put = Buttons.of("stepdown-agenda-in", "Put on the agenda (Insert)", this::putOn);
        var panel =
                Fields.date(
                        "stepdown-agenda-day", "Panel on", whole.asAt(), model.panelOnProperty());
        panel.setMinWidth(DAY);
        var left = half("On the agenda", model.onAgenda(), on, tools);
        var right = half("Not on the agenda", model.notOn(), off, new FlowPane(8, 6, put));
        var halves = new HBox(16, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var top =
                new HBox(
                        16,
                        panel,
                        Cards.quiet(
                                "Everybody whose review is due by that day is proposed, the longest"
                                        + " overdue first. The order is yours; a flag is screened"
                                        + " before it comes here, or put on by hand."));
        top.getStyleClass().add("agenda-top");
        setTop(top);
        setCenter(halves);
        getStyleClass().add("agenda");
    }

    private static Node prints(StepDownViewModel model) {
        return Buttons.menu(
                "stepdown-pack",
                "Print the papers (P)",
                Buttons.item(
                        "stepdown-pack-names",
                        "With names",
                        () -> model.printPack(PrintStepDownPack.Naming.NAMES)),
                Buttons.item(
                        "stepdown-pack-codes",
                        "With codes and initials",
                        () -> model.printPack(PrintStepDownPack.Naming.PSEUDONYMS)));
    }

    private static VBox half(
            String title, ObservableList<BoardRow> rows, TableView<BoardRow> table, Node tools) {
        var heading = new Label();
        heading.getStyleClass().add("section-title");
        heading.textProperty().bind(Bindings.size(rows).asString(title + " (%d)"));
        VBox.setVgrow(table, Priority.ALWAYS);
        var half = new VBox(8, heading, table, tools);
        half.setMinWidth(0);
        half.setPrefWidth(480);
        return half;
    }

    private static TableView<BoardRow> table(
            String id, ObservableList<BoardRow> rows, Consumer<BoardRow> open) {
        Column<BoardRow, String> child = Tables.text("Child", BoardRow::label).wide(20);
        child.setMinWidth(160);
        var table =
                Tables.table(
                        id,
                        rows,
                        List.<Column<BoardRow, ?>>of(
                                child,
                                Tables.text("Next", BoardRow::next).wide(18),
                                Tables.text("When", BoardRow::when).wide(13),
                                Tables.of(
                                                "Stage",
                                                (BoardRow r) -> Optional.of(r.stage()),
                                                JourneyStage::label)
                                        .wide(16)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    var row = table.getSelectionModel().getSelectedItem();
                    if (key.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row);
                        key.consume();
                    }
                });
        return table;
    }

    private void onKeys(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.UP) {
            move(-1);
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.DOWN) {
            move(1);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            takeOff();
            key.consume();
        }
    }

    private void offKeys(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            putOn();
            key.consume();
        }
    }

    private void move(int by) {
        selected(on).ifPresent(row -> select(on, model.move(row, by)));
    }

    private void takeOff() {
        int at = on.getSelectionModel().getSelectedIndex();
        selected(on).ifPresent(model::takeOff);
        select(on, Math.min(at, on.getItems().size() - 1));
    }

    private void putOn() {
        int at = off.getSelectionModel().getSelectedIndex();
        selected(off).ifPresent(model::putOn);
        select(off, Math.min(at, off.getItems().size() - 1));
    }

    private static void select(TableView<BoardRow> table, int at) {
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
        }
    }

    private static Optional<BoardRow> selected(TableView<BoardRow> table) {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }
}
