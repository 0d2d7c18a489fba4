package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.function.ToDoubleFunction;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The two ranges of a fan, each one surface; the wider lies below and lighter. */
final class FanBands {
    private static final int LIGHT = 45;
    private static final int DARK = 75;
    private static final BasicStroke HAIR = new BasicStroke(0.75f);
    private final Fan fan;

    FanBands(Fan fan) {
        this.fan = fan;
    }

    void into(Canvas canvas, Color colour) {
        int at = canvas.plot().getDatasetCount();
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        bands.addSeries(band("95", FanPoint::low95, FanPoint::high95));
        bands.addSeries(band("80", FanPoint::low80, FanPoint::high80));
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1f);
        renderer.setSeriesFillPaint(0, shade(colour, LIGHT));
        renderer.setSeriesFillPaint(1, shade(colour, DARK));
        renderer.setSeriesStroke(0, HAIR);
        renderer.setSeriesStroke(1, HAIR);
        canvas.plot().setDataset(at, bands);
        canvas.plot().setRenderer(at, renderer);
    }

    private YIntervalSeries band(
            String key, ToDoubleFunction<FanPoint> low, ToDoubleFunction<FanPoint> high) {
        YIntervalSeries series = new YIntervalSeries(key);
        for (FanPoint point : fan.points()) {
            series.add(
                    Days.x(point.day()),
                    point.median(),
                    low.applyAsDouble(point),
                    high.applyAsDouble(point));
        }
        return series;
    }

    private static Color shade(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
