package org.homeward.ui.requests;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.homeward.domain.common.HouseholdId;
import org.homeward.matching.change.NearMisses;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Theme;
import org.homeward.ui.kit.map.MapContent;
import org.homeward.ui.kit.map.MapPane;
import org.homeward.ui.kit.map.MapPoint;

/** The map of a search; it can be taken into a window of its own, for a second screen. */
final class SearchMap extends BorderPane {
    private final RequestViewModel model;
    private final Runnable back;
    private final MapPane map;
    private final CheckBox changesToo =
            new CheckBox("With homes that a change would make possible");
    private MapContent content = MapContent.NOTHING;
    private Runnable again = () -> {};
    private Optional<Stage> window = Optional.empty();

    SearchMap(RequestViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        map = new MapPane("request-map", this::open);
        map.chosenProperty().subscribe(point -> point.ifPresent(this::choose));
        var detach = Buttons.of("request-map-window", "Own window", this::detach);
        var words =
                Cards.quiet(
                        "Straight lines between postcode sectors, not ways by road. No address is"
                                + " shown.");
        detach.setMinWidth(Region.USE_PREF_SIZE);
        changesToo.setId("request-map-changes");
        changesToo.setMinWidth(Region.USE_PREF_SIZE);
        changesToo.selectedProperty().subscribe(() -> again.run());
        var line = new HBox(changesToo, words, detach);
        line.getStyleClass().add("row-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("map-line");
        setTop(line);
        setCenter(map);
        sceneProperty().subscribe(scene -> leave(scene == null));
    }

    void show(Match match, Optional<NearMisses> changes) {
        again = () -> show(match, changes);
        var shown = changesToo.isSelected() ? changes : Optional.<NearMisses>empty();
        var now = Places.of(match, shown, model.ground());
        if (!now.equals(content)) {
            content = now;
            map.show(now);
        }
    }

    void mark(HouseholdId household) {
        map.choose(household.text());
    }

    void takeKeyboard() {
        map.takeKeyboard();
    }

    private void choose(MapPoint point) {
        if (!point.kind().isPlace()) {
            model.choose(HouseholdId.of(point.key()));
        }
    }

    private void open(MapPoint point) {
        if (!point.kind().isPlace()) {
            choose(point);
            back.run();
        }
    }

    private void detach() {
        var stage = new Stage();
        stage.setTitle("Map - Homeward");
        stage.initOwner(getScene().getWindow());
        setCenter(Cards.quiet("The map is in its own window. Close it to bring it back here."));
        var scene = new Scene(map, 900, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setOnHidden(hidden -> reattach());
        window = Optional.of(stage);
        stage.show();
        map.takeKeyboard();
    }

    private void reattach() {
        window = Optional.empty();
        if (map.getScene() != null) {
            map.getScene().setRoot(new BorderPane());
        }
        setCenter(map);
    }

    /** The window goes with its screen. */
    private void leave(boolean gone) {
        if (gone) {
            window.ifPresent(Stage::close);
        }
    }
}
