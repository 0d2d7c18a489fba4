package org.homeward.ui.kit.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Outline;

/** The drawing itself: outlines, the ring, a scale bar, and a mark for every place. */
final class Sheet extends Pane {
    private static final double STEP = 11;

    private final Map<MapPoint, Node> marks = new HashMap<>();
    private final Consumer<MapPoint> clicked;
    private MapContent content = MapContent.NOTHING;
    private Optional<MapPoint> chosen = Optional.empty();

    /** {@code clicked} is told which place was clicked. */
    Sheet(Consumer<MapPoint> clicked) {
        this.clicked = clicked;
        getStyleClass().add("map-sheet");
        setMinSize(200, 160);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().addListener(changed -> draw());
        heightProperty().addListener(changed -> draw());
    }

    void show(MapContent now) {
        content = now;
        draw();
    }

    /** The chosen place stands out by a thick line and comes to the front. */
    void choose(MapPoint point) {
        chosen = Optional.of(point);
        marks.forEach(
                (other, mark) -> {
                    mark.getStyleClass().remove("chosen");
                    if (other.equals(point)) {
                        mark.getStyleClass().add("chosen");
                        mark.toFront();
                    }
                });
    }

    private void draw() {
        getChildren().clear();
        marks.clear();
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var view = View.of(inSight(), getWidth(), getHeight());
        content.outlines().forEach(outline -> getChildren().add(outline(outline, view)));
        var taken = new HashMap<GridPoint, Integer>();
        content.points().forEach(point -> mark(point, view, taken));
        content.centre().ifPresent(centre -> ring(centre, view));
        scale(view);
        chosen.ifPresent(this::choose);
    }

    private List<GridPoint> inSight() {
        var points = new ArrayList<>(content.points().stream().map(MapPoint::at).toList());
        content.centre()
                .ifPresent(
                        centre -> {
                            int radius = (int) (content.ringMiles() * View.METRES_IN_MILE);
                            Stream.of(
                                            new GridPoint(
                                                    centre.easting() - radius,
                                                    centre.northing() - radius),
                                            new GridPoint(
                                                    centre.easting() + radius,
                                                    centre.northing() + radius))
                                    .forEach(points::add);
                        });
        return points;
    }

    private static Polygon outline(Outline outline, View view) {
        var line = new Polygon();
        outline.points().forEach(point -> line.getPoints().addAll(view.x(point), view.y(point)));
        line.getStyleClass().add("map-outline");
        return line;
    }

    private void ring(GridPoint centre, View view) {
        double radius = view.pixels(content.ringMiles());
        var ring = new Circle(view.x(centre), view.y(centre), radius);
        ring.getStyleClass().add("map-ring");
        var words = new Label(content.ringMiles() + " miles, straight line");
        words.getStyleClass().add("map-words");
        words.relocate(view.x(centre) - 60, Math.max(2, view.y(centre) - radius + 2));
        ring.setMouseTransparent(true);
        getChildren().addAll(ring, words);
    }

    /** Places in one sector stand beside each other, so that none hides another. */
    private void mark(MapPoint point, View view, Map<GridPoint, Integer> taken) {
        int nth = taken.merge(point.at(), 1, Integer::sum) - 1;
        double turn = nth * 2.4;
        double away = nth == 0 ? 0 : STEP + 3.2 * nth;
        var mark = Marks.of(point.kind());
        mark.relocate(
                view.x(point.at()) + Math.cos(turn) * away - Marks.SIZE / 2,
                view.y(point.at()) + Math.sin(turn) * away - Marks.SIZE / 2);
        Tooltip.install(mark, new Tooltip(point.sentence()));
        mark.setOnMouseClicked(click -> clicked.accept(point));
        marks.put(point, mark);
        getChildren().add(mark);
    }

    private void scale(View view) {
        int miles = view.barMiles();
        double y = getHeight() - 14;
        var bar = new Line(14, y, 14 + view.pixels(miles), y);
        bar.getStyleClass().add("map-bar");
        var words = new Label(miles == 1 ? "1 mile" : miles + " miles");
        words.getStyleClass().add("map-words");
        words.relocate(14, y - 20);
        getChildren().addAll(bar, words);
    }
}
