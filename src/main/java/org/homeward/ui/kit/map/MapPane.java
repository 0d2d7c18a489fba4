package org.homeward.ui.kit.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Tables;

/**
 * A map with its table. Arrow keys go from place to place and each is named; Enter opens it. Places
 * are known to the sector only, and distances are straight lines.
 */
public final class MapPane extends BorderPane {
    private final Sheet sheet = new Sheet(point -> choose(point, true));
    private final BorderPane frame = new BorderPane(sheet);
    private final Label told = new Label("Arrow keys go from place to place.");
    private final FlowPane legend = new FlowPane();
    private final Listing<MapPoint> rows = new Listing<>();
    private final TableView<MapPoint> table;
    private final Consumer<MapPoint> open;
    private final ReadOnlyObjectWrapper<Optional<MapPoint>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** {@code open} is what Enter does with a place. */
    public MapPane(String id, Consumer<MapPoint> open) {
        this.open = open;
        setId(id);
        getStyleClass().add("map-pane");
        table = Tables.table(id + "-table", rows.rows(), columns());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (selected, before, now) -> Optional.ofNullable(now).ifPresent(this::mark));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
        frame.setId(id + "-map");
        frame.setFocusTraversable(true);
        frame.setAccessibleText("Map. Arrow keys go from place to place, Enter opens one.");
        frame.getStyleClass().add("map-frame");
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        frame.setOnMouseClicked(click -> frame.requestFocus());
        told.setId(id + "-told");
        told.setWrapText(true);
        legend.getStyleClass().add("map-legend");
        var split = new SplitPane(frame, table);
        split.setDividerPositions(0.6);
        setTop(legend);
        setCenter(split);
        setBottom(told);
    }

    public void show(MapContent content) {
        rows.show(content.points());
        sheet.show(content);
        legend.getChildren().clear();
        var kinds = EnumSet.noneOf(Kind.class);
        content.points().forEach(point -> kinds.add(point.kind()));
        kinds.forEach(kind -> legend.getChildren().add(entry(kind)));
        chosen.get().filter(content.points()::contains).ifPresent(this::mark);
    }

    /** Marks the place of that key, if it is there. */
    public void choose(String key) {
        rows.rows().stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .ifPresent(point -> choose(point, false));
    }

    public ReadOnlyObjectProperty<Optional<MapPoint>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Puts the keyboard on the map. */
    public void takeKeyboard() {
        frame.requestFocus();
    }

    private void choose(MapPoint point, boolean byHand) {
        table.getSelectionModel().clearAndSelect(rows.rows().indexOf(point));
        table.scrollTo(point);
        if (byHand) {
            frame.requestFocus();
        }
    }

    private void mark(MapPoint point) {
        chosen.set(Optional.of(point));
        sheet.choose(point);
        told.setText(point.sentence());
        frame.setAccessibleText(point.sentence());
    }

    private void walk(KeyEvent key) {
        var way =
                switch (key.getCode()) {
                    case UP -> Optional.of(Walk.Way.NORTH);
                    case RIGHT -> Optional.of(Walk.Way.EAST);
                    case DOWN -> Optional.of(Walk.Way.SOUTH);
                    case LEFT -> Optional.of(Walk.Way.WEST);
                    default -> Optional.<Walk.Way>empty();
                };
        if (way.isPresent() && !key.isAltDown()) {
            var from = chosen.get().filter(rows.rows()::contains);
            from.flatMap(at -> Walk.next(rows.rows(), at, way.get()))
                    .or(() -> from.isEmpty() ? rows.rows().stream().findFirst() : from)
                    .ifPresent(point -> choose(point, true));
            key.consume();
        } else {
            openOnEnter(key);
        }
    }

    private void openOnEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            chosen.get().ifPresent(open);
            key.consume();
        }
    }

    private static String fromHome(MapPoint point) {
        return point.detail().replace(" from home", "");
    }

    private static HBox entry(Kind kind) {
        var entry = new HBox(Marks.of(kind), new Label(kind.words()));
        entry.getStyleClass().add("row-line");
        return entry;
    }

    private static List<Column<MapPoint, ?>> columns() {
        return List.of(
                Tables.text("Place", MapPoint::name).wide(16),
                Tables.text("From home", MapPane::fromHome).wide(11),
                Tables.text("What", (MapPoint point) -> point.kind().words()).wide(14));
    }
}
