package org.homeward.ui.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.homeward.app.Drawing;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;

/** A chart as a file takes it: light, whatever the screen is. */
public record FigureDrawing(Figure figure) implements Drawing {
    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public String description() {
        return figure.describe();
    }

    @Override
    public void draw(Graphics2D g2, double width, double height) {
        figure.draw(ChartTheme.light()).draw(g2, new Rectangle2D.Double(0, 0, width, height));
    }
}
