package org.homeward.ui.kit;

import java.awt.GradientPaint;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;
import org.homeward.chart.FigurePoint;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A chart whose points can be walked with the arrow keys and opened with Enter or a click. The line
 * below says where the walk stands; a screen reader reads the same words.
 */
final class FigurePaper extends BorderPane {
    private static final String HOW = "Arrow keys walk the points; Home and End go to the ends";
    private static final double REACH = 60;
    private final PointWalk walk;
    private final ChartViewer viewer;
    private final Circle marker = new Circle(7);
    private final Label tip = new Label();
    private final Consumer<FigurePoint> open;
    private final boolean opens;

    FigurePaper(String id, Figure figure, ChartTheme theme, Optional<Consumer<FigurePoint>> open) {
        this.walk = new PointWalk(figure.tracks());
        this.open = open.orElse(point -> {});
        this.opens = open.isPresent();
        viewer = new ChartViewer(drawn(figure, theme), false);
        viewer.setMinSize(0, 0);
        viewer.setMouseTransparent(true);
        quiet(viewer.getCanvas());
        marker.getStyleClass().add("chart-marker");
        marker.setVisible(false);
        marker.setManaged(false);
        var over = new Pane(marker);
        over.setMouseTransparent(true);
        tip.setId(id + "-tip");
        tip.getStyleClass().addAll("chart-tip", "text-muted");
        tip.setMinHeight(USE_PREF_SIZE);
        tip.setMaxWidth(Double.MAX_VALUE);
        setCenter(new StackPane(viewer, over));
        setId(id + "-points");
        setMinSize(0, 0);
        getStyleClass().add("chart-points");
        setAccessibleText(figure.title() + ". " + figure.describe());
        if (!walk.isEmpty() && figure.isDrawable()) {
            walkable();
        }
        layoutBoundsProperty().addListener((bounds, before, now) -> marker.setVisible(false));
    }

    /**
     * The screen's canvas forgets the colour that it filled with last and skips setting an equal
     * one, so that a chart drawn again would stand on black: its paper is another kind of paint.
     */
    private static JFreeChart drawn(Figure figure, ChartTheme theme) {
        var chart = figure.draw(theme);
        chart.setBackgroundPaint(new GradientPaint(0, 0, theme.paper(), 1, 1, theme.paper()));
        return chart;
    }

    private void walkable() {
        setBottom(tip);
        tip.setText(hint());
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseMoved(mouse -> point(mouse));
        setOnMouseExited(mouse -> rest());
        setOnMouseClicked(
                mouse -> {
                    requestFocus();
                    point(mouse);
                    walk.find().filter(p -> marker.isVisible()).ifPresent(this::enter);
                });
    }

    private String hint() {
        return HOW + (opens ? "; Enter or a click lists the children." : ".");
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> walk.along(-1);
            case RIGHT -> walk.along(1);
            case UP -> walk.across(-1);
            case DOWN -> walk.across(1);
            case HOME -> walk.home();
            case END -> walk.end();
            case ENTER -> walk.find().ifPresent(this::enter);
            default -> {
                return;
            }
        }
        key.consume();
        say();
    }

    private void enter(FigurePoint point) {
        if (point.behind().isPresent()) {
            open.accept(point);
        }
    }

    private void point(MouseEvent mouse) {
        var at = new Point2D(mouse.getX(), mouse.getY());
        walk.to(point -> place(point).map(at::distance).orElse(Double.MAX_VALUE));
        boolean near =
                walk.find().flatMap(this::place).filter(p -> p.distance(at) < REACH).isPresent();
        if (near) {
            say();
        } else {
            rest();
        }
    }

    private void rest() {
        marker.setVisible(false);
        tip.setText(hint());
    }

    private void say() {
        walk.find()
                .ifPresent(
                        point -> {
                            boolean more = opens && point.behind().isPresent();
                            String words =
                                    point.words() + (more ? ". Enter lists the children." : "");
                            tip.setText(words);
                            setAccessibleText(words);
                            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                            place(point).ifPresent(this::mark);
                        });
    }

    private void mark(Point2D at) {
        marker.setCenterX(at.getX());
        marker.setCenterY(at.getY());
        marker.setVisible(true);
    }

    /** Where a point lies on this node, as the chart was drawn last. */
    private Optional<Point2D> place(FigurePoint point) {
        if (!(viewer.getChart().getPlot() instanceof XYPlot plot)
                || viewer.getCanvas().getRenderingInfo() == null) {
            return Optional.empty();
        }
        Rectangle2D area = viewer.getCanvas().getRenderingInfo().getPlotInfo().getDataArea();
        if (area == null || area.isEmpty()) {
            return Optional.empty();
        }
        double x = plot.getDomainAxis().valueToJava2D(point.x(), area, RectangleEdge.BOTTOM);
        double y = plot.getRangeAxis().valueToJava2D(point.y(), area, RectangleEdge.LEFT);
        return Optional.of(new Point2D(x, y));
    }

    /** Zooming and panning would leave a chart that says something else than its title. */
    private static void quiet(ChartCanvas canvas) {
        for (var zooming : new String[] {"scroll", "zoom", "pan"}) {
            var handler = canvas.getMouseHandler(zooming);
            if (handler != null) {
                canvas.removeMouseHandler(handler);
                canvas.removeAuxiliaryMouseHandler(handler);
            }
        }
    }
}
