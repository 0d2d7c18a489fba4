package org.homeward.ui.scenarios;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.BreakEven;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Net;
import org.homeward.shift.scenario.ScenarioResult;
import org.homeward.shift.scenario.YearCost;
import org.homeward.ui.kit.Words;

/** A comparison as rows: each number with the range that 8 runs in 10 lie in. */
public final class ComparisonRows {
    private static final double MILLION = 1_000_000;
    private static final double IN_THOUSANDS_FROM = 100_000;

    private final Comparison comparison;
    private final List<ComparisonRow> rows = new ArrayList<>();

    private ComparisonRows(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The rows that matter most. */
    public static List<ComparisonRow> main(Comparison comparison) {
        var rows = new ComparisonRows(comparison);
        rows.counts();
        rows.money();
        return List.copyOf(rows.rows);
    }

    /** All of them: every kind of care and every financial year too. */
    public static List<ComparisonRow> all(Comparison comparison) {
        var rows = new ComparisonRows(comparison);
        rows.counts();
        for (KindGroup group : KindGroup.values()) {
            if (group != KindGroup.RESIDENTIAL) {
                rows.group(group);
            }
        }
        rows.money();
        rows.years();
        return List.copyOf(rows.rows);
    }

    private void counts() {
        add("Looked after, " + month(), result -> children(result.counts().all().last()));
        add(
                "without unaccompanied children",
                result -> children(result.counts().withoutUnaccompanied().last()));
        add("more or fewer than the base", result -> more(result, result.counts().more()));
        group(KindGroup.RESIDENTIAL);
        add(
                "more or fewer than the base",
                result -> more(result, result.counts().moreIn(KindGroup.RESIDENTIAL)));
    }

    private void group(KindGroup group) {
        add(
                group.label(comparison.residential()),
                result -> children(result.counts().group(group).last()));
    }

    private void money() {
        add(
                "Cost of a week, " + month(),
                result -> least(result) + pounds(result.costs().weekly().last()));
        lastWholeYear()
                .ifPresent(
                        place ->
                                add(
                                        "Saved in the year "
                                                + comparison
                                                        .first()
                                                        .costs()
                                                        .years()
                                                        .get(place)
                                                        .year(),
                                        result -> saved(result, place)));
        add("Spent in all", result -> net(result, net -> pounds(net.spend())));
        add(
                "Saved less spent by " + month(),
                result -> net(result, net -> pounds(net.cumulative().last())));
        add(
                "Savings reach the spend",
                result ->
                        net(
                                result,
                                net ->
                                        net.breakEven()
                                                .map(BreakEven::inWords)
                                                .orElse("nothing is spent")));
    }

    private void years() {
        List<YearCost> years = comparison.first().costs().years();
        for (int i = 0; i < years.size(); i++) {
            int place = i;
            YearCost year = years.get(i);
            add(
                    "Cost of %s%s"
                            .formatted(
                                    year.year(),
                                    year.isWhole()
                                            ? ""
                                            : " ("
                                                    + Plain.count(year.months(), "month", "months")
                                                    + ")"),
                    result -> least(result) + pounds(result.costs().years().get(place).cost()));
        }
    }

    private Optional<Integer> lastWholeYear() {
        List<YearCost> years = comparison.first().costs().years();
        for (int i = years.size() - 1; i >= 0; i--) {
            if (years.get(i).isWhole()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String saved(ScenarioResult result, int place) {
        if (comparison.isBase(result)) {
            return "";
        }
        return result.costs().net().isEmpty()
                ? missing(result)
                : pounds(result.costs().years().get(place).more().times(-1));
    }

    private String net(ScenarioResult result, Function<Net, String> words) {
        if (comparison.isBase(result)) {
            return "";
        }
        return result.costs().net().map(words).orElseGet(() -> missing(result));
    }

    private static String missing(ScenarioResult result) {
        return "not told: no price for "
                + result.costs().unpriced().stream()
                        .sorted()
                        .map(Words::of)
                        .collect(Collectors.joining(", "));
    }

    private static String least(ScenarioResult result) {
        return result.costs().unpriced().isEmpty() ? "" : "at least ";
    }

    private String month() {
        return Plain.month(YearMonth.from(comparison.first().counts().all().last().day()));
    }

    private void add(String measure, Function<ScenarioResult, String> cell) {
        rows.add(new ComparisonRow(measure, comparison.results().stream().map(cell).toList()));
    }

    private static String children(FanPoint point) {
        return "%s (%s to %s)"
                .formatted(whole(point.mean()), whole(point.low80()), whole(point.high80()));
    }

    private String more(ScenarioResult result, Fan more) {
        if (comparison.isBase(result)) {
            return "";
        }
        boolean unchanged =
                more.points().stream().allMatch(point -> point.mean() == 0 && point.sd() == 0);
        FanPoint last = more.last();
        return unchanged
                ? "unchanged"
                : "%s (%s to %s)"
                        .formatted(
                                signed(last.mean()), signed(last.low80()), signed(last.high80()));
    }

    private static String signed(double number) {
        long rounded = Math.round(number);
        return (rounded > 0 ? "+" : "") + Plain.number(rounded);
    }

    private static String whole(double number) {
        return Plain.number(Math.round(number));
    }

    private static String pounds(FanPoint point) {
        double low = Math.min(point.low80(), point.high80());
        double high = Math.max(point.low80(), point.high80());
        return point.sd() == 0
                ? pounds(point.mean())
                : "%s (%s to %s)".formatted(pounds(point.mean()), pounds(low), pounds(high));
    }

    /** Three figures are enough beside a range. */
    static String pounds(double amount) {
        String minus = Math.round(amount) < 0 ? "-" : "";
        double size = Math.abs(amount);
        if (size >= MILLION) {
            return String.format(Locale.UK, "%s£%.2fm", minus, size / MILLION);
        }
        return size >= IN_THOUSANDS_FROM
                ? "%s£%sk".formatted(minus, Plain.number(Math.round(size / 1_000)))
                : minus + "£" + Plain.number(Math.round(size));
    }
}
