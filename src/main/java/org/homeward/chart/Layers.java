package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.SeriesBreak;
import org.homeward.shift.series.Behind;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Numbers over time as layers on each other or as lines. Stretches without a return stay blank; a
 * hidden number has no layer of its own, and what is hidden together lies on top.
 *
 * @param days of every point, drawn or not
 * @param drawn stretches of places in {@code days} that may be drawn
 * @param layers from the bottom up
 * @param shown numbers of each day, as they may be shown
 */
record Layers(
        List<LocalDate> days, List<int[]> drawn, List<Layer> layers, List<Suppression> shown) {
    private static final String TOGETHER = "Hidden (c), together";

    /**
     * One layer.
     *
     * @param colour in a theme
     * @param behind finds the children of a day; empty where nobody may see them
     */
    record Layer(
            String name,
            java.util.function.Function<ChartTheme, Color> colour,
            Optional<java.util.function.Function<LocalDate, Behind>> behind) {}

    /** First and last places of the stretches that are covered. */
    static List<int[]> stretches(List<Boolean> covered) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            if (covered.get(i)) {
                boolean goesOn = i > 0 && covered.get(i - 1);
                if (goesOn) {
                    stretches.get(stretches.size() - 1)[1] = i;
                } else {
                    stretches.add(new int[] {i, i});
                }
            }
        }
        return stretches;
    }

    LocalDate first() {
        return days.get(drawn.get(0)[0]);
    }

    LocalDate last() {
        return days.get(lastAt());
    }

    int lastAt() {
        return drawn.get(drawn.size() - 1)[1];
    }

    boolean isDrawable() {
        return drawn.stream().mapToInt(one -> one[1] - one[0] + 1).sum() > 1;
    }

    JFreeChart draw(Figure figure, ChartTheme theme, boolean asLines) {
        if (!isDrawable()) {
            return Blank.framed(figure, theme);
        }
        Canvas canvas = new Canvas(theme, first(), last());
        if (asLines) {
            lines(canvas.withAir().upTo(highestLine()), theme);
        } else {
            areas(canvas.upTo(highestTotal()), theme);
        }
        canvas.names(names(theme, asLines));
        for (int i = 1; i < drawn.size(); i++) {
            canvas.gap(days.get(drawn.get(i - 1)[1]), days.get(drawn.get(i)[0]));
        }
        SeriesBreak.listBetween(first(), last())
                .forEach(mark -> canvas.mark(mark.on(), mark.label()));
        return canvas.framed(figure);
    }

    /** What the breaks between the first and last day mean. */
    String breaks() {
        StringBuilder words = new StringBuilder();
        if (isDrawable()) {
            SeriesBreak.listBetween(first(), last())
                    .forEach(mark -> words.append(' ').append(mark.what()).append('.'));
        }
        return words.toString();
    }

    List<FigureTrack> tracks(boolean asLines, BiFunction<Integer, Integer, String> words) {
        List<FigureTrack> tracks = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            List<FigurePoint> points = new ArrayList<>();
            for (int[] stretch : drawn) {
                for (int day = stretch[0]; day <= stretch[1]; day++) {
                    points.add(point(layer, day, asLines, words.apply(layer, day)));
                }
            }
            tracks.add(new FigureTrack(layers.get(layer).name(), points));
        }
        return tracks;
    }

    private FigurePoint point(int layer, int day, boolean asLines, String words) {
        int number = number(layer, day);
        double y = asLines ? number : below(layer, day) + number / 2.0;
        LocalDate on = days.get(day);
        return new FigurePoint(
                Days.x(on), y, words, layers.get(layer).behind().map(find -> find.apply(on)));
    }

    private void areas(Canvas canvas, ChartTheme theme) {
        XYSeriesCollection areas = new XYSeriesCollection();
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setOutline(true);
        for (int layer = 0; layer <= layers.size(); layer++) {
            if (layer == layers.size() && !isAnythingHidden()) {
                continue;
            }
            for (int[] stretch : drawn) {
                int index = areas.getSeriesCount();
                areas.addSeries(tops(stretch, layer, index));
                renderer.setSeriesPaint(index, colour(layer, theme));
                renderer.setSeriesOutlinePaint(index, theme.paper());
                renderer.setSeriesOutlineStroke(index, new BasicStroke(1f));
            }
        }
        canvas.plot().setDataset(areas);
        canvas.plot().setRenderer(renderer);
    }

    /** The upper edge of a layer; the lower ones are painted over it, back to front. */
    private XYSeries tops(int[] stretch, int layer, int key) {
        XYSeries tops = new XYSeries(key, false, true);
        for (int day = stretch[0]; day <= stretch[1]; day++) {
            double top =
                    layer == layers.size() ? total(day) : below(layer, day) + number(layer, day);
            tops.add(Days.x(days.get(day)), top, false);
        }
        return tops;
    }

    private void lines(Canvas canvas, ChartTheme theme) {
        Lines lines = new Lines();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int[] stretch : drawn) {
                XYSeries line = new XYSeries(lines.nextKey(), false, true);
                for (int day = stretch[0]; day <= stretch[1]; day++) {
                    OptionalInt number = shown.get(day).counts().get(layer);
                    line.add(
                            (Double) Days.x(days.get(day)),
                            number.isPresent() ? (Integer) number.getAsInt() : null);
                }
                lines.add(line, colour(layer, theme), new BasicStroke(2.5f));
            }
        }
        lines.into(canvas);
    }

    private List<EndLabels.Label> names(ChartTheme theme, boolean asLines) {
        List<EndLabels.Label> names = new ArrayList<>();
        int day = lastAt();
        for (int layer = 0; layer < layers.size(); layer++) {
            OptionalInt number = shown.get(day).counts().get(layer);
            double y = number(layer, day);
            String cell = number.isPresent() ? Plain.number(number.getAsInt()) : Suppression.HIDDEN;
            names.add(
                    new EndLabels.Label(
                            asLines ? y : below(layer, day) + y / 2,
                            layers.get(layer).name() + " " + cell,
                            colour(layer, theme)));
        }
        if (!asLines && isAnythingHidden()) {
            names.add(new EndLabels.Label(total(day), TOGETHER, Tints.grey(theme)));
        }
        return names;
    }

    private Color colour(int layer, ChartTheme theme) {
        return layer == layers.size() ? theme.faint() : layers.get(layer).colour().apply(theme);
    }

    private boolean isAnythingHidden() {
        return shown.stream().anyMatch(one -> one.counts().stream().anyMatch(OptionalInt::isEmpty));
    }

    private int number(int layer, int day) {
        return shown.get(day).counts().get(layer).orElse(0);
    }

    private int below(int layer, int day) {
        int sum = 0;
        for (int one = 0; one < layer; one++) {
            sum += number(one, day);
        }
        return sum;
    }

    private int total(int day) {
        return shown.get(day).total().orElse(below(layers.size(), day));
    }

    private double highestTotal() {
        int highest = 0;
        for (int[] stretch : drawn) {
            for (int day = stretch[0]; day <= stretch[1]; day++) {
                highest = Math.max(highest, total(day));
            }
        }
        return highest;
    }

    private double highestLine() {
        return shown.stream()
                .flatMap(one -> one.counts().stream())
                .mapToInt(number -> number.orElse(0))
                .max()
                .orElse(0);
    }
}
