package org.homeward.ui.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.KindColours;

/**
 * Draws a ribbon: placements, legal statuses and marks over the years. One Tab stop; left and right
 * go from event to event, and the words of the event are said below.
 */
final class LifeRibbon extends Pane {
    private static final double PLACEMENT_TOP = 0;
    private static final double PLACEMENT_HEIGHT = 34;
    private static final double LEGAL_TOP = 40;
    private static final double LEGAL_HEIGHT = 22;
    private static final double MARK_TOP = 68;
    private static final double MARK_SIZE = 10;
    private static final double AXIS_TOP = 84;
    private static final double HEIGHT = 104;
    private static final double NARROW_YEAR = 34;

    private final Ribbon ribbon;
    private final List<Placed> blocks = new ArrayList<>();
    private final List<Year> years = new ArrayList<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
    private int chosen = -1;

    private record Placed(LocalDate from, LocalDate to, Region node, String words) {}

    private record Year(LocalDate day, Label label) {}

    LifeRibbon(Ribbon ribbon) {
        this.ribbon = ribbon;
        setId("child-ribbon");
        getStyleClass().add("ribbon");
        setFocusTraversable(true);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        ribbon.placements().forEach(s -> add(s, PLACEMENT_TOP, PLACEMENT_HEIGHT));
        ribbon.legal().forEach(s -> add(s, LEGAL_TOP, LEGAL_HEIGHT));
        ribbon.marks().forEach(this::add);
        addYears();
        words.set(
                "%s and %s. Left and right arrows go from one to the next."
                        .formatted(
                                Plain.count(ribbon.placements().size(), "placement", "placements"),
                                Plain.count(
                                        ribbon.legal().size(), "legal status", "legal statuses")));
        accessibleTextProperty().bind(words);
        setOnKeyPressed(this::step);
        setOnMousePressed(press -> requestFocus());
    }

    /** The event that was chosen, in words. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private void add(Ribbon.Stretch stretch, double top, double height) {
        var block = new Label(stretch.title());
        block.getStyleClass().add("ribbon-block");
        stretch.kind().ifPresent(kind -> block.setStyle(KindColours.style(kind)));
        var end = stretch.span().findEnd().filter(day -> day.isBefore(ribbon.until()));
        place(stretch.span().start(), end.orElse(ribbon.until()), block, stretch.words());
        block.setLayoutY(top);
        block.setPrefHeight(height);
    }

    private void add(Ribbon.Mark mark) {
        var dot = new Region();
        dot.getStyleClass().add("ribbon-mark");
        place(mark.on(), mark.on(), dot, mark.words());
        dot.setLayoutY(MARK_TOP);
        dot.setPrefHeight(MARK_SIZE);
    }

    private void place(LocalDate from, LocalDate to, Region node, String said) {
        int index = blocks.size();
        blocks.add(new Placed(from, to, node, said));
        Tooltip.install(node, new Tooltip(said));
        node.setOnMouseClicked(click -> choose(index));
        getChildren().add(node);
    }

    private void addYears() {
        for (int year = ribbon.from().getYear() + 1; year <= ribbon.until().getYear(); year++) {
            var label = new Label(String.valueOf(year));
            label.getStyleClass().add("ribbon-year");
            label.setLayoutY(AXIS_TOP);
            years.add(new Year(LocalDate.of(year, 1, 1), label));
            getChildren().add(label);
        }
    }

    private void step(KeyEvent key) {
        int by =
                switch (key.getCode()) {
                    case RIGHT -> 1;
                    case LEFT -> -1;
                    default -> 0;
                };
        if (by != 0 && !blocks.isEmpty()) {
            choose(Math.floorMod(chosen + (chosen < 0 && by < 0 ? 0 : by), blocks.size()));
            key.consume();
        }
    }

    private void choose(int index) {
        if (chosen >= 0) {
            blocks.get(chosen).node().getStyleClass().remove("chosen");
        }
        chosen = index;
        blocks.get(index).node().getStyleClass().add("chosen");
        words.set(blocks.get(index).words());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var block : blocks) {
            double left = x(block.from());
            boolean mark = block.from().equals(block.to()) && !(block.node() instanceof Label);
            double width = mark ? MARK_SIZE : Math.max(3, x(block.to()) - left - 1);
            block.node().resizeRelocate(left, block.node().getLayoutY(), width, height(block));
        }
        double taken = -NARROW_YEAR;
        for (var year : years) {
            double left = x(year.day());
            year.label().setVisible(left - taken >= NARROW_YEAR);
            if (year.label().isVisible()) {
                taken = left;
                year.label().setLayoutX(Math.min(left, getWidth() - NARROW_YEAR));
            }
        }
    }

    private static double height(Placed block) {
        return block.node().getPrefHeight();
    }

    private double x(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(ribbon.from(), ribbon.until()));
        return ChronoUnit.DAYS.between(ribbon.from(), day) / all * (getWidth() - MARK_SIZE);
    }
}
