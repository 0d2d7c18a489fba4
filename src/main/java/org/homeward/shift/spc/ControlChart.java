package org.homeward.shift.spc;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of months with limits and signals. A month that is not known ends every run: nothing is
 * said across a gap.
 *
 * @param limits empty where the baseline has too few months
 * @param signals in order of their first month
 */
public record ControlChart(
        SortedMap<YearMonth, Integer> values,
        YearMonth baselineFrom,
        YearMonth baselineTo,
        Optional<Limits> limits,
        List<Signal> signals) {
    public ControlChart {
        values = new TreeMap<>(values);
        signals = List.copyOf(signals);
    }

    /** With limits from the known months of a baseline, both ends included. */
    public static ControlChart of(
            SortedMap<YearMonth, Integer> values, YearMonth from, YearMonth to) {
        Optional<Limits> limits = Limits.of(values, from, to);
        List<Signal> signals = new ArrayList<>();
        limits.ifPresent(
                found -> stretches(values).forEach(one -> signals.addAll(find(one, found))));
        signals.sort(Comparator.comparing(Signal::from).thenComparing(Signal::rule));
        return new ControlChart(values, from, to, limits, signals);
    }

    public List<Signal> signalsAt(YearMonth month) {
        return signals.stream().filter(signal -> signal.covers(month)).toList();
    }

    /** The newest signal that is still going on in the last month. */
    public Optional<Signal> findNow() {
        return values.isEmpty()
                ? Optional.empty()
                : signalsAt(values.lastKey()).stream().findFirst();
    }

    private static List<SortedMap<YearMonth, Integer>> stretches(
            SortedMap<YearMonth, Integer> values) {
        List<SortedMap<YearMonth, Integer>> stretches = new ArrayList<>();
        YearMonth next = YearMonth.of(1, 1);
        for (YearMonth month : values.keySet()) {
            if (stretches.isEmpty() || !month.equals(next)) {
                stretches.add(new TreeMap<>());
            }
            stretches.get(stretches.size() - 1).put(month, values.get(month));
            next = month.plusMonths(1);
        }
        return stretches;
    }

    private static List<Signal> find(SortedMap<YearMonth, Integer> stretch, Limits limits) {
        List<YearMonth> months = List.copyOf(stretch.keySet());
        List<Integer> values = List.copyOf(stretch.values());
        List<Signal> found = new ArrayList<>();
        found.addAll(beyond(months, values, limits));
        found.addAll(
                runs(
                        SpcRule.SHIFT,
                        months,
                        sides(values, limits.centre()),
                        SpcRule.SHIFT.points()));
        found.addAll(
                runs(SpcRule.TREND, months, steps(values), SpcRule.TREND.points() - 1).stream()
                        .map(
                                run ->
                                        new Signal(
                                                run.rule(),
                                                run.from().minusMonths(1),
                                                run.to(),
                                                run.high()))
                        .toList());
        found.addAll(nearLimit(months, values, limits));
        return found;
    }

    private static List<Signal> beyond(
            List<YearMonth> months, List<Integer> values, Limits limits) {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (limits.isBeyond(values.get(i))) {
                YearMonth month = months.get(i);
                boolean high = values.get(i) > limits.centre();
                found.add(new Signal(SpcRule.BEYOND_LIMITS, month, month, high));
            }
        }
        return found;
    }

    private static List<Integer> sides(List<Integer> values, double centre) {
        return values.stream().map(value -> (int) Math.signum(value - centre)).toList();
    }

    /** From each month to the next: up, down or level; none for the first. */
    private static List<Integer> steps(List<Integer> values) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            steps.add(i == 0 ? 0 : Integer.signum(values.get(i) - values.get(i - 1)));
        }
        return steps;
    }

    /** Longest runs of one sign, as far as they are long enough. */
    private static List<Signal> runs(
            SpcRule rule, List<YearMonth> months, List<Integer> signs, int fewest) {
        List<Signal> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= signs.size(); i++) {
            if (i == signs.size() || !signs.get(i).equals(signs.get(start))) {
                if (signs.get(start) != 0 && i - start >= fewest) {
                    boolean high = signs.get(start) > 0;
                    found.add(new Signal(rule, months.get(start), months.get(i - 1), high));
                }
                start = i;
            }
        }
        return found;
    }

    /** Overlapping threes are told as one. */
    private static List<Signal> nearLimit(
            List<YearMonth> months, List<Integer> values, Limits limits) {
        List<Signal> found = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            Optional<Signal> last = Optional.empty();
            for (int i = 2; i < values.size(); i++) {
                int near = 0;
                for (int j = i - 2; j <= i; j++) {
                    near += limits.nearLimit(values.get(j)) == side ? 1 : 0;
                }
                if (near >= SpcRule.NEAR_LIMIT.points()) {
                    YearMonth from = months.get(i - 2);
                    Optional<Signal> before = last.filter(one -> !one.to().isBefore(from));
                    before.ifPresent(found::remove);
                    Signal signal =
                            new Signal(
                                    SpcRule.NEAR_LIMIT,
                                    before.map(Signal::from).orElse(from),
                                    months.get(i),
                                    side > 0);
                    found.add(signal);
                    last = Optional.of(signal);
                }
            }
        }
        return found;
    }
}
