package org.homeward.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A drawing of our own inside a plot. */
final class Painted extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private final transient Consumer<Brush> painter;

    Painted(Consumer<Brush> painter) {
        this.painter = painter;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        painter.accept(new Brush(g2, plot, dataArea));
    }
}
