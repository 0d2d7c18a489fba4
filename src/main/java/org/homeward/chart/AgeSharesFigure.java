package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.StockScope;
import org.homeward.shift.series.AgeMix;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/** The fostered and the residential share of each age band, in panels beside each other. */
final class AgeSharesFigure implements Figure {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final double PANEL = 1;
    private static final double PITCH = 1.14;

    private final AgeMix mix;
    private final StockScope scope;
    private final Captions captions;

    AgeSharesFigure(AgeMix mix, StockScope scope, Captions captions) {
        this.mix = mix;
        this.scope = scope;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "age-shares";
    }

    @Override
    public boolean isDrawable() {
        return coveredDays().size() > 1
                && mix.bands().stream().anyMatch(band -> last(band, true).isPresent());
    }

    private List<Integer> coveredDays() {
        List<Integer> covered = new ArrayList<>();
        for (int day = 0; day < mix.days().size(); day++) {
            if (mix.coverage().covers(mix.days().get(day))) {
                covered.add(day);
            }
        }
        return covered;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Too few children to show shares by age";
        }
        Optional<AgeMix.Band> highest =
                mix.bands().stream()
                        .filter(band -> last(band, false).isPresent())
                        .max(
                                java.util.Comparator.comparing(
                                        band -> last(band, false).getAsDouble()));
        return highest.map(
                        band ->
                                "Residential share is highest at %s: %s"
                                        .formatted(
                                                band.name(),
                                                Numbers.percent(last(band, false).getAsDouble())))
                .orElse("Shares by age band");
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        return mix.bands().stream()
                .map(
                        band ->
                                "Aged %s: fostered %s, residential %s"
                                        .formatted(
                                                band.name(),
                                                words(last(band, true)),
                                                words(last(band, false))))
                .collect(Collectors.joining(". ", "", "."));
    }

    @Override
    public String caption() {
        return captions.under(
                "Per cent of the children of each age on the day; no share of fewer than 10",
                scope,
                captions.residential());
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Day"));
        for (AgeMix.Band band : mix.bands()) {
            columns.add(band.name() + ": children");
            columns.add("fostered %");
            columns.add("residential %");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day < mix.days().size(); day++) {
            List<String> row = new ArrayList<>(List.of(mix.days().get(day).toString()));
            for (AgeMix.Band band : mix.bands()) {
                row.add(Suppression.shown(captions.shown(band.all().get(day))));
                row.add(Numbers.cell(share(band, day, true)));
                row.add(Numbers.cell(share(band, day, false)));
            }
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    @Override
    public List<FigureTrack> tracks() {
        List<FigureTrack> tracks = new ArrayList<>();
        for (int panel = 0; panel < mix.bands().size(); panel++) {
            for (boolean foster : new boolean[] {true, false}) {
                tracks.add(track(panel, foster));
            }
        }
        return tracks.stream().filter(track -> !track.points().isEmpty()).toList();
    }

    private FigureTrack track(int panel, boolean foster) {
        AgeMix.Band band = mix.bands().get(panel);
        String name = "Aged %s, %s".formatted(band.name(), foster ? "fostered" : "residential");
        List<FigurePoint> points = new ArrayList<>();
        for (int day : coveredDays()) {
            OptionalDouble share = share(band, day, foster);
            if (share.isPresent()) {
                points.add(
                        new FigurePoint(
                                x(panel, day),
                                share.getAsDouble(),
                                "%s: %s %s"
                                        .formatted(
                                                Plain.day(mix.days().get(day)),
                                                name,
                                                Numbers.percent(share.getAsDouble())),
                                Optional.empty()));
            }
        }
        return new FigureTrack(name, points);
    }

    /** To the public, no share of a number that is hidden or that would give one away. */
    private OptionalDouble share(AgeMix.Band band, int day, boolean foster) {
        int all = band.all().get(day);
        int part = (foster ? band.fostered() : band.residential()).get(day);
        boolean told = captions.shown(List.of(part, all - part)).counts().get(0).isPresent();
        if (!told) {
            return OptionalDouble.empty();
        }
        return foster ? band.findFosteredShare(day) : band.findResidentialShare(day);
    }

    private OptionalDouble last(AgeMix.Band band, boolean foster) {
        List<Integer> covered = coveredDays();
        return covered.isEmpty()
                ? OptionalDouble.empty()
                : share(band, covered.get(covered.size() - 1), foster);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Canvas canvas = new Canvas(theme, ANY_DAY, ANY_DAY.plusDays(1)).perCent();
        NumberAxis across = new NumberAxis();
        across.setRange(0, PITCH * (mix.bands().size() - 1) + PANEL);
        across.setTickLabelsVisible(false);
        across.setTickMarksVisible(false);
        across.setAxisLineVisible(false);
        canvas.plot().setDomainAxis(across);
        canvas.plot().addAnnotation(new Painted(brush -> paint(brush, theme)));
        return canvas.framed(this);
    }

    private void paint(Brush brush, ChartTheme theme) {
        for (int panel = 0; panel < mix.bands().size(); panel++) {
            heading(brush, panel, theme);
            years(brush, panel, theme);
            line(brush, panel, true, theme.first());
            line(brush, panel, false, theme.second());
            name(brush, panel, true, theme);
            name(brush, panel, false, theme);
        }
    }

    private void heading(Brush brush, int panel, ChartTheme theme) {
        double left = brush.x(PITCH * panel);
        double right = brush.x(PITCH * panel + PANEL);
        double foot = brush.y(0);
        brush.outline(new Line2D.Double(left, foot, right, foot), theme.ink(), new BasicStroke(1f));
        brush.text(
                "Aged " + mix.bands().get(panel).name(),
                left,
                brush.y(97),
                0,
                theme.ink(),
                13,
                true);
    }

    private void years(Brush brush, int panel, ChartTheme theme) {
        List<Integer> covered = coveredDays();
        LocalDate first = mix.days().get(covered.get(0));
        LocalDate last = mix.days().get(covered.get(covered.size() - 1));
        label(brush, first, brush.x(PITCH * panel), 0, theme);
        label(brush, last, brush.x(PITCH * panel + PANEL), 1, theme);
    }

    private static void label(
            Brush brush, LocalDate day, double x, double share, ChartTheme theme) {
        String year = Integer.toString(day.getYear());
        brush.text(year, x, brush.y(0) + 10, share, theme.ink(), 11, false);
    }

    private void line(Brush brush, int panel, boolean foster, Color colour) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int day = 0; day < mix.days().size(); day++) {
            OptionalDouble share = share(mix.bands().get(panel), day, foster);
            if (share.isEmpty() || !mix.coverage().covers(mix.days().get(day))) {
                drawing = false;
                continue;
            }
            double x = brush.x(x(panel, day));
            double y = brush.y(share.getAsDouble());
            if (drawing) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            drawing = true;
        }
        brush.outline(path, colour, new BasicStroke(foster ? 2.5f : 3f));
    }

    /**
     * Under the lowest point of the right half of the upper line, above the highest of the lower.
     */
    private void name(Brush brush, int panel, boolean foster, ChartTheme theme) {
        AgeMix.Band band = mix.bands().get(panel);
        OptionalDouble last = last(band, foster);
        double right = brush.x(PITCH * panel + PANEL);
        String name = (foster ? "Fostered " : "Residential ") + words(last);
        java.util.function.Supplier<java.util.stream.DoubleStream> half =
                () ->
                        coveredDays().stream()
                                .filter(day -> day > mix.days().size() / 2)
                                .map(day -> share(band, day, foster))
                                .filter(OptionalDouble::isPresent)
                                .mapToDouble(OptionalDouble::getAsDouble);
        double edge = foster ? half.get().min().orElse(50) : half.get().max().orElse(5);
        brush.text(name, right, brush.y(edge) + (foster ? 14 : -12), 1, theme.ink());
    }

    private double x(int panel, int day) {
        List<Integer> covered = coveredDays();
        int first = covered.get(0);
        int last = covered.get(covered.size() - 1);
        return PITCH * panel + PANEL * (day - first) / Math.max(1.0, last - first);
    }

    private static String words(OptionalDouble share) {
        return share.isPresent() ? Numbers.percent(share.getAsDouble()) : "not shown";
    }
}
