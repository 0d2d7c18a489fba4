package org.homeward.ui.carers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Words;

/** The next twelve months of a household at a glance; the same spans stand in words below it. */
final class AvailabilityStrip extends Pane {
    private static final double HEIGHT = 24;

    private final LocalDate from;
    private final LocalDate to;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(DateSpan span, Label label) {}

    AvailabilityStrip(LocalDate from, List<Availability> said) {
        this.from = from;
        this.to = from.plusYears(1);
        setId("carers-household-strip");
        getStyleClass().add("availability-strip");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        said.stream().filter(a -> a.span().daysWithin(from, to) > 0).forEach(this::add);
        setAccessibleText("Availability over twelve months, listed below.");
    }

    private void add(Availability said) {
        var label = new Label(Words.of(said.state()));
        label.getStyleClass()
                .addAll("strip-block", "strip-" + said.state().name().replace('_', '-'));
        label.setPrefHeight(HEIGHT);
        label.setTooltip(new Tooltip(inWords(said)));
        blocks.add(new Block(said.span(), label));
        getChildren().add(label);
    }

    /** "Not available from 3 March 2017 to 1 May 2017: own birth child. Confirmed 1 March 2017." */
    static String inWords(Availability said) {
        return Words.of(said.state())
                + " from "
                + Plain.day(said.span().start())
                + said.span().findEnd().map(end -> " to " + Plain.day(end)).orElse(" on")
                + (said.reason().isEmpty() ? "" : ": " + said.reason())
                + said.confirmedOn()
                        .map(on -> ". Confirmed " + Plain.day(on) + ".")
                        .orElse(". Never confirmed.");
    }

    @Override
    protected void layoutChildren() {
        double days = from.until(to, java.time.temporal.ChronoUnit.DAYS);
        for (var block : blocks) {
            long before = DateSpan.from(from).daysTo(later(block.span().start()));
            double left = before / days * getWidth();
            double width = block.span().daysWithin(from, to) / days * getWidth();
            block.label().resizeRelocate(left, 0, Math.max(2, width - 1), HEIGHT);
        }
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }
}
