package org.homeward.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.shift.SeriesView;
import org.homeward.app.shift.ViewSeries;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.MonthNote;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.testing.Filled;

/**
 * How long the series of ten years take and how long each of their charts is drawn, warm, on the
 * sample authority. With a folder as argument it also writes every chart there: light, dark, grey.
 */
public final class ChartBench {
    private static final LocalDate TO = LocalDate.of(2022, 3, 31);
    private static final LocalDate FROM = TO.minusYears(10).plusDays(1);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int ROUNDS = 31;

    private ChartBench() {}

    public static void main(String[] args) throws IOException {
        Store store = store();
        var use = new ViewSeries(store, SectorGazetteer.bundled(), FigureTable.bundled());
        ViewShift.Ask ask = ViewShift.Ask.published(FROM, TO);
        time("monthly stock of ten years", () -> StockSeries.monthly(store.position(TO), FROM, TO));
        time(
                "daily stock of ten years",
                () -> StockSeries.daily(store.position(TO), StockScope.PUBLISHED, FROM, TO));
        time("all monthly series of ten years", () -> use.view(ask));
        time("all daily series of ten years", () -> use.daily(ask));
        SeriesView view = use.view(ask);
        List<Figure> figures = figures(view, new ShiftFigures(view.authority(), ask.residential()));
        for (Figure figure : figures) {
            time("draw " + figure.id(), () -> draw(figure, ChartTheme.light()));
        }
        if (args.length > 0) {
            write(figures, Path.of(args[0]));
            write(
                    figures(view, new ShiftFigures(view.authority(), ask.residential()).publicly()),
                    Path.of(args[0], "public"));
        }
    }

    private static Store store() {
        var facts = new FactsBuilder();
        facts.addAll(new Northfolk().make(TO).facts());
        facts.add(note("N1", 2020, 4, "First lockdown: courts closed"));
        facts.add(note("N2", 2018, 9, "New panel for edge of care began its work"));
        return Filled.with(facts.build(), TO);
    }

    private static MonthNote note(String id, int year, int month, String words) {
        return new MonthNote(
                id, YearMonth.of(year, month), "entries", words, new Recorded("Bench", TO));
    }

    private static List<Figure> figures(SeriesView view, ShiftFigures charts) {
        List<Figure> figures = new ArrayList<>();
        figures.add(charts.stock(view.stocks().all()));
        figures.add(charts.stockLines(view.stocks().all()));
        figures.add(charts.shares(view.stocks().all()));
        figures.add(charts.ageShares(view.stocks().ageMix(), view.ask().scope()));
        for (Cut cut : Cut.values()) {
            figures.add(charts.by(view.stocks().by(cut), false));
        }
        figures.addAll(charts.comingsAndGoings(view.events().passages()));
        figures.add(charts.moves(view.events().flows()));
        figures.add(
                charts.sankey(
                        view.events()
                                .passages()
                                .within(TO.minusYears(1).plusDays(1), TO.plusDays(1))));
        for (MonthlyCounts counts : view.events().months().values()) {
            figures.add(
                    charts.signals(
                            counts,
                            YearMonth.of(2012, 4),
                            YearMonth.of(2018, 3),
                            view.events().notes(),
                            view.ask().scope()));
        }
        figures.add(
                charts.lengths(view.stays().spells(), view.stays().england(), view.ask().scope()));
        figures.add(charts.placements(view.stays().placements(), view.ask().scope()));
        view.comparisons().forEach(one -> figures.add(charts.comparison(one)));
        figures.add(charts.ranks(view.comparisons()));
        return figures;
    }

    private static BufferedImage draw(Figure figure, ChartTheme theme) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        figure.draw(theme).draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g2.dispose();
        return image;
    }

    private static void write(List<Figure> figures, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Figure figure : figures) {
            BufferedImage light = draw(figure, ChartTheme.light());
            write(light, folder, figure.id() + (figures.indexOf(figure) == 1 ? "-lines" : ""));
            write(draw(figure, ChartTheme.dark()), folder, figure.id() + "-dark");
            var grey = new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null);
            write(grey.filter(light, null), folder, figure.id() + "-grey");
        }
    }

    private static void write(BufferedImage image, Path folder, String name) throws IOException {
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static void time(String what, Supplier<?> work) {
        double[] millis = new double[ROUNDS];
        for (int n = -8; n < ROUNDS; n++) {
            long start = System.nanoTime();
            work.get();
            millis[Math.max(n, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-38s median %7.1f ms, worst %7.1f ms%n",
                what, millis[ROUNDS / 2], millis[ROUNDS - 1]);
    }
}
