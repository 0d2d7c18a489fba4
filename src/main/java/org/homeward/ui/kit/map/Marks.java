package org.homeward.ui.kit.map;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** The shape that stands for a kind of place. */
final class Marks {
    static final double SIZE = 16;

    private Marks() {}

    static Node of(Kind kind) {
        var shape = shape(kind);
        shape.getStyleClass().addAll("map-mark", kind.style());
        var mark = new StackPane(shape);
        if (kind.isPlace()) {
            var letter = new Text(kind.words().substring(0, 1));
            letter.getStyleClass().add("map-letter");
            mark.getChildren().add(letter);
        }
        mark.setMinSize(SIZE, SIZE);
        mark.setPrefSize(SIZE, SIZE);
        mark.setMaxSize(SIZE, SIZE);
        return mark;
    }

    private static Shape shape(Kind kind) {
        double s = SIZE;
        return switch (kind.shape()) {
            case SQUARE -> new Rectangle(s + 2, s + 2);
            case CIRCLE -> new Circle(s / 2 - 1);
            case RING -> new Circle(s / 2 - 2);
            case DIAMOND -> new Polygon(s / 2, 0, s, s / 2, s / 2, s, 0, s / 2);
            case TRIANGLE -> new Polygon(s / 2, 0, s, s, 0, s);
            case CROSS ->
                    new Polygon(
                            0, 3, 3, 0, s / 2, s / 2 - 3, s - 3, 0, s, 3, s / 2 + 3, s / 2, s,
                            s - 3, s - 3, s, s / 2, s / 2 + 3, 3, s, 0, s - 3, s / 2 - 3, s / 2);
        };
    }
}
