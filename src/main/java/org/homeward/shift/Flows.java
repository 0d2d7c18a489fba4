package org.homeward.shift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.position.CarePosition;

/**
 * Who came, left and changed the group of care from one day to another, both included. Opening
 * stock plus entries less exits is closing stock, and with the changes so it is in each group. A
 * move inside a group, such as from one children's home to another, is not a flow.
 *
 * @param coverage days that loaded returns describe; on others moves are missing
 * @param list in order of day and child
 */
public record Flows(
        StockScope scope, Coverage coverage, LocalDate from, LocalDate to, List<Flow> list) {
    public Flows {
        list = List.copyOf(list);
    }

    public static Flows between(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        List<Flow> flows = new ArrayList<>();
        CountedCare care = CountedCare.of(position, scope);
        for (List<CountedStay> stays : care.children()) {
            collect(stays, flows);
        }
        return new Flows(
                scope,
                new Coverage(care.returnYears()),
                from,
                to,
                flows.stream()
                        .filter(flow -> !flow.on().isBefore(from) && !flow.on().isAfter(to))
                        .sorted(Comparator.comparing(Flow::on).thenComparing(Flow::child))
                        .toList());
    }

    /** How many took each path; paths nobody took are absent. */
    public SortedMap<FlowPath, Integer> matrix() {
        SortedMap<FlowPath, Integer> matrix = new TreeMap<>();
        list.forEach(flow -> matrix.merge(flow.path(), 1, Integer::sum));
        return matrix;
    }

    /** Every month from the first day to the last, those without a flow too. */
    public List<MonthFlows> byMonth() {
        Map<YearMonth, List<Flow>> grouped =
                list.stream().collect(Collectors.groupingBy(flow -> YearMonth.from(flow.on())));
        List<MonthFlows> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(to));
                month = month.plusMonths(1)) {
            months.add(MonthFlows.of(month, grouped.getOrDefault(month, List.of())));
        }
        return months;
    }

    public int entries() {
        return (int) list.stream().filter(Flow::isEntry).count();
    }

    public int exits() {
        return (int) list.stream().filter(Flow::isExit).count();
    }

    public int residentialToFoster() {
        return count(PlacementGroup.RESIDENTIAL, PlacementGroup.FOSTER);
    }

    public int fosterToResidential() {
        return count(PlacementGroup.FOSTER, PlacementGroup.RESIDENTIAL);
    }

    /** Moves from residential to foster care less moves back. */
    public int netShift() {
        return residentialToFoster() - fosterToResidential();
    }

    private int count(PlacementGroup from, PlacementGroup to) {
        return (int) list.stream().filter(flow -> flow.is(from, to)).count();
    }

    private static void collect(List<CountedStay> stays, List<Flow> flows) {
        for (int i = 0; i < stays.size(); i++) {
            CountedStay stay = stays.get(i);
            boolean joined = i > 0 && stays.get(i - 1).span().joins(stay.span());
            if (!joined) {
                flows.add(flow(stay, stay.span().start(), FlowPath.entry(stay.group())));
            } else if (stays.get(i - 1).group() != stay.group()) {
                FlowPath path = FlowPath.change(stays.get(i - 1).group(), stay.group());
                flows.add(flow(stay, stay.span().start(), path));
            }
            boolean goesOn = i + 1 < stays.size() && stay.span().joins(stays.get(i + 1).span());
            if (!goesOn && !stay.span().isOpen()) {
                flows.add(flow(stay, stay.span().until(), FlowPath.exit(stay.group())));
            }
        }
    }

    private static Flow flow(CountedStay stay, LocalDate on, FlowPath path) {
        return new Flow(stay.child(), on, path);
    }
}
