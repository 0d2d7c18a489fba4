package org.homeward.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.LockedMonth;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;

/** The report on a page: key figures, the gap in words and three findings. */
final class Glancing {
    private final Cells cells;
    private final LocalDate day;
    private final MonthlyReport.Views views;
    private final FlowsPart flows;
    private final CostPart cost;

    Glancing(
            Audience audience,
            LocalDate day,
            MonthlyReport.Views views,
            FlowsPart flows,
            CostPart cost) {
        this.cells = new Cells(audience);
        this.day = day;
        this.views = views;
        this.flows = flows;
        this.cost = cost;
    }

    MonthlyReport.Glance glance(TrajectoryPart trajectory, Optional<LockedMonth> locked) {
        return new MonthlyReport.Glance(
                figures(),
                now().flatMap(trajectory::findGap).orElse(""),
                List.of(number(trajectory), mix(), money()),
                locked.map(this::lockedWords).orElse(""));
    }

    private List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(
                new KeyFigure(
                        "Children looked after",
                        now().map(this::total).orElse(""),
                        withoutTotal(),
                        before().map(this::total).orElse("")));
        figures.add(shares("Fostered", StockPoint::findFosteredShare, true));
        figures.add(
                shares(
                        "In residential care",
                        point -> point.findResidentialShare(ResidentialScope.WIDE),
                        false));
        figures.addAll(flows());
        figures.add(
                new KeyFigure(
                        "Cost of a week",
                        cost.findWeekly(day).orElse("not known"),
                        cost.findWeeklyWithout(day).orElse(""),
                        cost.findWeekly(yearBefore()).orElse("not known")));
        return figures;
    }

    private List<KeyFigure> flows() {
        List<String> names =
                List.of(
                        "Came into care, 12 months",
                        "Left care, 12 months",
                        "From residential to foster care, 12 months",
                        "From foster to residential care, 12 months");
        List<String> now = flows.totals(flows.year());
        List<String> before = flows.totals(flows.before());
        List<Integer> all = counts(flows.year());
        List<Integer> without = counts(flows.without());
        List<KeyFigure> figures = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean hidden = Cells.isHidden(now.get(i));
            figures.add(
                    new KeyFigure(
                            names.get(i),
                            plainIfShown(now.get(i)),
                            hidden ? "c" : hiddenWithout(all.get(i), without.get(i)),
                            plainIfShown(before.get(i))));
        }
        return figures;
    }

    private static List<Integer> counts(Flows year) {
        return List.of(
                year.entries(),
                year.exits(),
                year.residentialToFoster(),
                year.fosterToResidential());
    }

    private String hiddenWithout(int all, int without) {
        return plainIfShown(cells.without(all, all - without).get(1));
    }

    private KeyFigure shares(
            String name, Function<StockPoint, OptionalDouble> share, boolean fostered) {
        return new KeyFigure(
                name,
                now().map(p -> share(p, share, fostered)).orElse(""),
                mayTellWithout() ? nowWithout().map(p -> percent(share.apply(p))).orElse("") : "",
                before().map(p -> share(p, share, fostered)).orElse(""));
    }

    /** As the table of the stock tells it. */
    private String share(
            StockPoint point, Function<StockPoint, OptionalDouble> share, boolean fostered) {
        List<String> groups =
                cells.withTotal(List.copyOf(point.byGroup(ResidentialScope.WIDE).values()));
        boolean hidden =
                fostered
                        ? groups.subList(2, 5).stream().anyMatch(Cells::isHidden)
                        : Cells.isHidden(groups.get(1));
        return hidden ? "c" : percent(share.apply(point));
    }

    private boolean mayTellWithout() {
        return now().isPresent()
                && nowWithout().isPresent()
                && StockPart.mayTellSharesWithout(
                        cells, now().orElseThrow(), nowWithout().orElseThrow());
    }

    private String withoutTotal() {
        return now().flatMap(
                        all ->
                                nowWithout()
                                        .map(
                                                o ->
                                                        plainIfShown(
                                                                cells.without(
                                                                                all.total(),
                                                                                all.total()
                                                                                        - o.total())
                                                                        .get(1))))
                .orElse("");
    }

    private String number(TrajectoryPart trajectory) {
        String gap = now().flatMap(trajectory::findGap).map(words -> ", " + words).orElse("");
        String without = withoutTotal();
        return "Number: %s children looked after on %s%s%s. In twelve months %s came and %s left."
                .formatted(
                        now().map(this::total).orElse("an unknown number of"),
                        Plain.day(day),
                        gap,
                        without.isEmpty() || without.equals("c")
                                ? ""
                                : "; %s without unaccompanied children".formatted(without),
                        plainIfShown(flows.totals(flows.year()).get(0)),
                        plainIfShown(flows.totals(flows.year()).get(1)));
    }

    private String mix() {
        KeyFigure fostered = shares("", StockPoint::findFosteredShare, true);
        KeyFigure residential =
                shares("", p -> p.findResidentialShare(ResidentialScope.WIDE), false);
        return "Mix: fostered %s (a year before %s), in residential care %s (%s). %s moved from residential to foster care in twelve months, %s the other way."
                .formatted(
                        known(fostered.all()),
                        known(fostered.before()),
                        known(residential.all()),
                        known(residential.before()),
                        plainIfShown(flows.totals(flows.year()).get(2)),
                        plainIfShown(flows.totals(flows.year()).get(3)));
    }

    private String money() {
        return "Money: a week of care cost %s on %s, %s a year before, by agreed fees and recorded prices."
                .formatted(
                        cost.findWeekly(day).orElse("an unknown sum"),
                        Plain.day(day),
                        cost.findWeekly(yearBefore()).orElse("not known"));
    }

    /** What was reported beside what the records say now. */
    private String lockedWords(LockedMonth locked) {
        if (cells.isPublic()) {
            return "";
        }
        String now = now().map(point -> plain(point.total())).orElse("unknown");
        String reported = plain(locked.lookedAfter());
        return reported.equals(now)
                ? "This month was reported with %s children looked after; the records still say so."
                        .formatted(reported)
                : "This month was reported with %s children looked after; the records now say %s."
                        .formatted(reported, now);
    }

    private Optional<StockPoint> now() {
        return views.all().stock().findOn(day).filter(StockPoint::covered);
    }

    private Optional<StockPoint> nowWithout() {
        return views.without().stock().findOn(day).filter(StockPoint::covered);
    }

    private Optional<StockPoint> before() {
        return views.all().stock().findOn(yearBefore()).filter(StockPoint::covered);
    }

    private LocalDate yearBefore() {
        return java.time.YearMonth.from(day).minusYears(1).atEndOfMonth();
    }

    private String total(StockPoint point) {
        return shown(point.total());
    }

    private String shown(int count) {
        return plainIfShown(cells.count(count));
    }

    private static String plainIfShown(String cell) {
        return Cells.isHidden(cell) ? cell : plain(Integer.parseInt(cell));
    }

    private static String plain(int count) {
        return Plain.number(count);
    }

    private static String known(String words) {
        return words.isEmpty() ? "not known" : words;
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Cells.share(share.getAsDouble()) + " %" : "";
    }
}
