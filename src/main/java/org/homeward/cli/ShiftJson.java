package org.homeward.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.homeward.app.ShiftView;
import org.homeward.app.shift.SeriesView;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.homeward.shift.MonthFlows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.series.Passage;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.SpellLengths;
import org.homeward.shift.spc.ControlChart;
import org.homeward.shift.spc.Limits;
import org.homeward.shift.spc.Signal;

/** The series of the shift as JSON; to the public with small counts hidden. */
final class ShiftJson {
    private static final int BASELINE = 24;
    private static final int FEWEST_SPELLS = 10;
    private final ShiftView view;
    private final SeriesView series;
    private final Optional<CutSeries> by;
    private final boolean publicly;

    ShiftJson(ShiftView view, SeriesView series, Optional<CutSeries> by, boolean publicly) {
        this.view = view;
        this.series = series;
        this.by = by;
        this.publicly = publicly;
    }

    void write(Json json) {
        json.put("authority", view.authority().name())
                .put("sample", view.authority().sample())
                .put("from", view.flows().from().toString())
                .put("to", view.flows().to().toString())
                .object("counted", this::counted)
                .list("stock", series.stocks().all().points(), this::point);
        by.ifPresent(cut -> json.object("by", j -> cut(j, cut)));
        json.list("flows", view.flows().byMonth(), this::month);
        if (!publicly) {
            json.counts("matrix", texts(view.flows().matrix()))
                    .counts("moves", texts(series.events().passages().matrix(view.residential())));
        }
        sums(json);
        if (!publicly) {
            json.object("weeklyCost", this::cost);
        }
    }

    private void sums(Json json) {
        json.object("exitsByReason", j -> put(j, exits(series.events().passages().exits())))
                .object("firstPlacements", j -> put(j, first()))
                .object("entriesByAge", j -> put(j, ages()))
                .list("spellLengths", series.stays().spells().list(), this::lengths)
                .object("placementsPerChild", this::placements)
                .list("signals", List.copyOf(series.events().months().values()), this::signals);
    }

    private void counted(Json json) {
        json.put("shortBreaks", series.ask().scope().shortBreaks())
                .put("unaccompanied", series.ask().scope().unaccompanied())
                .put(
                        "residential",
                        series.ask().residential() == ResidentialScope.WIDE ? "wide" : "narrow")
                .put("public", publicly);
    }

    private void cost(Json json) {
        json.put("pounds", view.cost().known().inPounds().doubleValue())
                .put("complete", view.cost().isComplete())
                .put("priced", view.cost().priced())
                .put("unpriced", view.cost().unpriced());
    }

    private void point(Json json, StockPoint point) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        point.byGroup(view.residential()).forEach((group, n) -> groups.put(group.name(), n));
        Suppression shown = shown(List.copyOf(groups.values()));
        json.put("day", point.day().toString()).put("covered", point.covered());
        count(json, "lookedAfter", shown.total());
        json.object("groups", j -> put(j, groups));
        if (!publicly) {
            json.counts("kinds", new TreeMap<>(point.byKind()));
        }
        shares(json, point);
        json.put("target", target(point))
                .put("gap", view.lookedAfter().flatMap(line -> line.findGapInWords(point)));
    }

    private void shares(Json json, StockPoint point) {
        int fostered = point.count(PlacementGroup.FOSTER);
        int residential = point.residential(view.residential());
        json.put("fosteredShare", share(point.findFosteredShare(), fostered, point.total()))
                .put(
                        "residentialShare",
                        share(
                                point.findResidentialShare(view.residential()),
                                residential,
                                point.total()));
    }

    /** To the public, no share that would give a hidden number away. */
    private Optional<Double> share(OptionalDouble share, int part, int all) {
        boolean told = shown(List.of(part, all - part)).counts().get(0).isPresent();
        return share.isPresent() && told
                ? Optional.of(tenth(share.getAsDouble()))
                : Optional.empty();
    }

    private Optional<Integer> target(StockPoint point) {
        OptionalInt target =
                view.lookedAfter()
                        .map(line -> line.findOn(point.day()))
                        .orElse(OptionalInt.empty());
        return target.isPresent() ? Optional.of(target.getAsInt()) : Optional.empty();
    }

    private void cut(Json json, CutSeries cut) {
        json.put("property", cut.cut().name().toLowerCase(java.util.Locale.ROOT))
                .texts("classes", cut.classes())
                .list(
                        "points",
                        cut.points(),
                        (j, point) -> {
                            j.put("day", point.day().toString()).put("covered", point.covered());
                            count(j, "total", shown(point.counts()).total());
                            j.object("counts", counts -> put(counts, named(cut, point)));
                        });
    }

    private static Map<String, Integer> named(CutSeries cut, CutPoint point) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < cut.classes().size(); i++) {
            counts.put(cut.classes().get(i), point.counts().get(i));
        }
        return counts;
    }

    private void shifts(Json json, MonthFlows month) {
        List<OptionalInt> shifts =
                publicly
                        ? Suppression.together(
                                List.of(month.residentialToFoster(), month.fosterToResidential()))
                        : List.of(
                                OptionalInt.of(month.residentialToFoster()),
                                OptionalInt.of(month.fosterToResidential()));
        count(json, "residentialToFoster", shifts.get(0));
        count(json, "fosterToResidential", shifts.get(1));
        count(
                json,
                "netShift",
                shifts.get(0).isPresent() && shifts.get(1).isPresent()
                        ? OptionalInt.of(month.netShift())
                        : OptionalInt.empty());
    }

    private void month(Json json, MonthFlows month) {
        json.put("month", month.month().toString());
        count(json, "entries", alone(month.entries()));
        count(json, "exits", alone(month.exits()));
        shifts(json, month);
        List<Passage> exits =
                series.events().passages().exits().stream()
                        .filter(one -> YearMonth.from(one.on()).equals(month.month()))
                        .toList();
        json.object("exitsByReason", j -> put(j, exits(exits)));
    }

    private static Map<String, Integer> exits(List<Passage> exits) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ExitReason reason : ExitReason.values()) {
            counts.put(
                    reason.name(),
                    (int)
                            exits.stream()
                                    .filter(p -> p.why().filter(reason::equals).isPresent())
                                    .count());
        }
        return counts;
    }

    private Map<String, Integer> first() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (KindGroup group : KindGroup.values()) {
            counts.put(group.name(), 0);
        }
        series.events()
                .passages()
                .entries()
                .forEach(
                        one ->
                                one.path(view.residential())
                                        .to()
                                        .ifPresent(to -> counts.merge(to.name(), 1, Integer::sum)));
        return counts;
    }

    private Map<String, Integer> ages() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (AgeBand band : AgeBand.values()) {
            counts.put(band.label(), 0);
        }
        series.events()
                .passages()
                .entries()
                .forEach(one -> counts.merge(one.age().label(), 1, Integer::sum));
        return counts;
    }

    private void lengths(Json json, SpellLengths lengths) {
        json.put("group", lengths.group().name());
        count(json, "ended", alone(lengths.number()));
        if (!publicly || lengths.number() >= FEWEST_SPELLS) {
            json.put("mean", tenth(lengths.mean()))
                    .put("median", tenth(lengths.median()))
                    .put("tenth", tenth(lengths.tenth()))
                    .put("quarter", tenth(lengths.quarter()))
                    .put("threeQuarters", tenth(lengths.threeQuarters()))
                    .put("ninetieth", tenth(lengths.ninetieth()));
        }
    }

    private void placements(Json json) {
        PlacementsPerChild found = series.stays().placements();
        json.put("day", found.day().toString())
                .object("inYear", j -> put(j, spread(found.inYear())))
                .object("inPeriod", j -> put(j, spread(found.inPeriod())));
    }

    private static SortedMap<String, Integer> spread(
            SortedMap<Integer, List<org.homeward.domain.common.ChildId>> moves) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("1", PlacementsPerChild.of(moves, 1, false).size());
        counts.put("2", PlacementsPerChild.of(moves, 2, false).size());
        counts.put("3+", PlacementsPerChild.of(moves, 3, true).size());
        return counts;
    }

    /** Limits from the first two years. */
    private void signals(Json json, MonthlyCounts counts) {
        SortedMap<YearMonth, Integer> numbers = counts.numbers();
        YearMonth first =
                numbers.isEmpty() ? YearMonth.from(view.flows().from()) : numbers.firstKey();
        ControlChart chart = ControlChart.of(numbers, first, first.plusMonths(BASELINE - 1L));
        json.put("series", counts.measure().code())
                .put("baselineFrom", chart.baselineFrom().toString())
                .put("baselineTo", chart.baselineTo().toString())
                .put("average", chart.limits().map(Limits::centre).map(ShiftJson::tenth))
                .put("lower", chart.limits().map(Limits::lower).map(ShiftJson::tenth))
                .put("upper", chart.limits().map(Limits::upper).map(ShiftJson::tenth))
                .list("signals", chart.signals(), ShiftJson::signal);
    }

    private static void signal(Json json, Signal signal) {
        json.put("rule", signal.rule().name())
                .put("from", signal.from().toString())
                .put("to", signal.to().toString())
                .put("high", signal.high());
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Map<String, Integer> texts(Map<?, Integer> counts) {
        Map<String, Integer> texts = new TreeMap<>();
        counts.forEach((key, number) -> texts.put(key.toString(), number));
        return texts;
    }

    /** Counts that add up, each a number or the letter for a hidden one. */
    private void put(Json json, Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        List<OptionalInt> shown = shown(List.copyOf(counts.values())).counts();
        IntStream.range(0, names.size()).forEach(i -> count(json, names.get(i), shown.get(i)));
    }

    private Suppression shown(List<Integer> counts) {
        return publicly
                ? Suppression.withTotal(counts)
                : new Suppression(
                        counts.stream().map(OptionalInt::of).toList(),
                        OptionalInt.of(counts.stream().mapToInt(n -> n).sum()));
    }

    private OptionalInt alone(int count) {
        return publicly ? Suppression.alone(count) : OptionalInt.of(count);
    }

    private static void count(Json json, String key, OptionalInt count) {
        if (count.isPresent()) {
            json.put(key, count.getAsInt());
        } else {
            json.put(key, Suppression.HIDDEN);
        }
    }
}
