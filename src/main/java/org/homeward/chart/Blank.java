package org.homeward.chart;

import java.time.LocalDate;
import org.jfree.chart.JFreeChart;

/** A frame without a drawing, whose title says what is missing. */
final class Blank {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Blank() {}

    static JFreeChart framed(Figure figure, ChartTheme theme) {
        Canvas canvas = new Canvas(theme, ANY_DAY, ANY_DAY.plusDays(1)).upTo(1);
        canvas.plot().getDomainAxis().setVisible(false);
        canvas.plot().getRangeAxis().setVisible(false);
        canvas.plot().setRangeGridlinesVisible(false);
        return canvas.framed(figure);
    }
}
