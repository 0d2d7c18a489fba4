package org.homeward.ui.requests;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
    private MapContent content = MapContent.NOTHING;
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
        var line = new HBox(words, detach);
        line.getStyleClass().add("row-line");
        setTop(line);
        setCenter(map);
        sceneProperty().subscribe(scene -> leave(scene == null));
    }

    void show(Match match, Optional<NearMisses> changes) {
        var now = Places.of(match, changes, model.ground());
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
