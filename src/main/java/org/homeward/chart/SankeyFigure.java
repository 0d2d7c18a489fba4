package org.homeward.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.KindPath;
import org.homeward.shift.series.Passage;
import org.homeward.shift.series.Passages;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/**
 * Where children went: each move a ribbon from the kind they left to the kind they came to, as wide
 * as the children are many. Coming into care and leaving it stand in the same picture. Children who
 * stayed where they were are not in it.
 */
final class SankeyFigure implements Figure {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final double NODE = 0.015;
    private static final double LEFT = 0.24;
    private static final double RIGHT = 1 - LEFT;
    private static final List<KindGroup> GROUPS = List.of(KindGroup.values());

    private final Passages passages;
    private final Captions captions;
    private final List<Ribbons.Ribbon> ribbons;
    private final Map<KindPath, List<Passage>> moves;

    SankeyFigure(Passages passages, Captions captions) {
        this.passages = passages;
        this.captions = captions;
        this.moves =
                passages.list().stream()
                        .filter(one -> one.isFlow(captions.residential()))
                        .collect(Collectors.groupingBy(one -> one.path(captions.residential())));
        this.ribbons = new Ribbons(moves, captions).list();
    }

    @Override
    public String id() {
        return "sankey";
    }

    @Override
    public boolean isDrawable() {
        return !moves.isEmpty();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Nobody came, left or moved in this time";
        }
        return largest()
                .map(
                        ribbon ->
                                "Mostly from %s to %s: %s"
                                        .formatted(
                                                shortName(ribbon.path().from(), true),
                                                shortName(ribbon.path().to(), false),
                                                Numbers.shown(ribbon.number())))
                .orElse("Children came and left; nobody moved between kinds");
    }

    /** The largest move inside care; coming and leaving are told apart. */
    private Optional<Ribbons.Ribbon> largest() {
        return ribbons.stream()
                .filter(r -> r.path().from().isPresent() && r.path().to().isPresent())
                .max(Comparator.comparing(Ribbons.Ribbon::width));
    }

    @Override
    public String describe() {
        int in = passages.entries().size();
        int out = passages.exits().size();
        int moved = moves.values().stream().mapToInt(List::size).sum() - in - out;
        return "From %s to %s, %s came into care, %s left and %s between kinds of care."
                .formatted(
                        Plain.day(passages.from()),
                        Plain.day(passages.to()),
                        Plain.count(in, "child", "children"),
                        Plain.number(out),
                        Plain.count(moved, "move was", "moves were"));
    }

    @Override
    public String caption() {
        return captions.under(
                "Every move of a child between kinds of care, coming and leaving too; a child who moves twice is in it twice; who stayed is not"
                        + (captions.publicly() ? "; paths of hidden numbers are not drawn" : ""),
                passages.scope(),
                captions.residential());
    }

    /** A from-to matrix; a move inside one kind is none. */
    @Override
    public FigureTable table() {
        List<Optional<KindGroup>> ends = new ArrayList<>();
        GROUPS.forEach(group -> ends.add(Optional.of(group)));
        ends.add(Optional.empty());
        List<String> columns = new ArrayList<>(List.of("From / to"));
        ends.forEach(to -> columns.add(name(to, false)));
        List<List<String>> rows = new ArrayList<>();
        for (Optional<KindGroup> from : ends) {
            List<String> row = new ArrayList<>(List.of(name(from, true)));
            for (Optional<KindGroup> to : ends) {
                row.add(from.equals(to) ? "" : cell(new KindPath(from, to)));
            }
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    private String cell(KindPath path) {
        if (!moves.containsKey(path)) {
            return "0";
        }
        return ribbons.stream()
                .filter(ribbon -> ribbon.path().equals(path))
                .findFirst()
                .map(ribbon -> Suppression.shown(ribbon.number()))
                .orElse(Suppression.HIDDEN);
    }

    @Override
    public List<FigureTrack> tracks() {
        return List.of(
                new FigureTrack(
                        "Moves",
                        ribbons.stream()
                                .sorted(
                                        Comparator.comparing(Ribbons.Ribbon::left)
                                                .reversed()
                                                .thenComparing(
                                                        Comparator.comparing(Ribbons.Ribbon::right)
                                                                .reversed()))
                                .map(this::point)
                                .toList()));
    }

    private FigurePoint point(Ribbons.Ribbon ribbon) {
        return new FigurePoint(
                LEFT + 0.1,
                ribbon.left()
                        + ribbon.width() / 2
                        + bend(0.1 / (RIGHT - LEFT)) * (ribbon.right() - ribbon.left()),
                "%s to %s: %s"
                        .formatted(
                                name(ribbon.path().from(), true),
                                name(ribbon.path().to(), false).toLowerCase(java.util.Locale.UK),
                                Numbers.shown(ribbon.number())),
                captions.behind(
                        Behind.these(
                                moves.getOrDefault(ribbon.path(), List.of()).stream()
                                        .map(
                                                p ->
                                                        new org.homeward.shift.series.Dated(
                                                                p.child(),
                                                                p.on(),
                                                                name(ribbon.path().from(), true)
                                                                        + " to "
                                                                        + shortName(
                                                                                ribbon.path().to(),
                                                                                false)))
                                        .toList())));
    }

    /** The height of a ribbon's curve at a share of its way. */
    private static double bend(double t) {
        return t * t * (3 - 2 * t);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Canvas canvas = new Canvas(theme, ANY_DAY, ANY_DAY.plusDays(1));
        NumberAxis across = new NumberAxis();
        across.setRange(0, 1);
        across.setVisible(false);
        NumberAxis up = new NumberAxis();
        up.setRange(-0.01, 1.01);
        up.setVisible(false);
        canvas.plot().setDomainAxis(across);
        canvas.plot().setRangeAxis(up);
        canvas.plot().setRangeGridlinesVisible(false);
        canvas.plot().addAnnotation(new Painted(brush -> paint(brush, theme)));
        return canvas.framed(this);
    }

    private void paint(Brush brush, ChartTheme theme) {
        ribbons.stream()
                .sorted(Comparator.comparing(Ribbons.Ribbon::width).reversed())
                .forEach(ribbon -> paint(brush, ribbon, theme));
        nodes(brush, true, theme);
        nodes(brush, false, theme);
    }

    private void paint(Brush brush, Ribbons.Ribbon ribbon, ChartTheme theme) {
        Color colour = colour(ribbon.path().from(), theme);
        Path2D shape = new Path2D.Double();
        double a = brush.x(LEFT);
        double b = brush.x(RIGHT);
        double middle = (a + b) / 2;
        double thin = Math.max(0, 1.5 - brush.y(0) + brush.y(ribbon.width())) / 2;
        double leftTop = brush.y(ribbon.left() + ribbon.width()) - thin;
        double leftFoot = brush.y(ribbon.left()) + thin;
        double rightTop = brush.y(ribbon.right() + ribbon.width()) - thin;
        double rightFoot = brush.y(ribbon.right()) + thin;
        shape.moveTo(a, leftTop);
        shape.curveTo(middle, leftTop, middle, rightTop, b, rightTop);
        shape.lineTo(b, rightFoot);
        shape.curveTo(middle, rightFoot, middle, leftFoot, a, leftFoot);
        shape.closePath();
        brush.fill(shape, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 150));
        brush.outline(shape, theme.paper(), new java.awt.BasicStroke(0.7f));
    }

    private void nodes(Brush brush, boolean from, ChartTheme theme) {
        for (Optional<KindGroup> node : Ribbons.nodes()) {
            List<Ribbons.Ribbon> at =
                    ribbons.stream()
                            .filter(r -> (from ? r.path().from() : r.path().to()).equals(node))
                            .toList();
            if (at.isEmpty()) {
                continue;
            }
            double foot = at.stream().mapToDouble(r -> from ? r.left() : r.right()).min().orElse(0);
            double height = at.stream().mapToDouble(Ribbons.Ribbon::width).sum();
            double edge = from ? LEFT : RIGHT;
            Rectangle2D box =
                    brush.box(
                            from ? edge - NODE : edge,
                            foot,
                            from ? edge : edge + NODE,
                            foot + height);
            brush.fill(box, colour(node, theme));
            String words =
                    captions.publicly() ? name(node, from) : name(node, from) + " " + sum(at);
            double x = from ? box.getMinX() - 8 : box.getMaxX() + 8;
            brush.text(words, x, box.getCenterY(), from ? 1 : 0, theme.ink());
        }
    }

    private String sum(List<Ribbons.Ribbon> ribbonsAt) {
        return Plain.number(ribbonsAt.stream().mapToInt(r -> r.number().orElse(0)).sum());
    }

    private static Color colour(Optional<KindGroup> group, ChartTheme theme) {
        return group.map(theme::of).orElse(theme.ink());
    }

    private String name(Optional<KindGroup> group, boolean from) {
        return group.map(
                        one ->
                                switch (one) {
                                    case RESIDENTIAL -> captions.residential().label();
                                    case OWN_FOSTER -> "Own carers";
                                    case CONNECTED -> "Family and friends";
                                    case AGENCY_FOSTER -> "Agency carers";
                                    case SUPPORTED -> "Supported";
                                    case FAMILY_AND_OTHER -> "Parents, other";
                                })
                .orElse(from ? "Came into care" : "Left care");
    }

    private String shortName(Optional<KindGroup> group, boolean from) {
        String name = name(group, from);
        return name.substring(0, 1).toLowerCase(java.util.Locale.UK) + name.substring(1);
    }
}
