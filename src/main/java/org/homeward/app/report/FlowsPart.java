package org.homeward.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.Suppression;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flow;
import org.homeward.shift.Flows;
import org.homeward.shift.MonthFlows;

/** Who came, left and moved in the twelve months to the end of the month. */
final class FlowsPart {
    private final Cells cells;
    private final CarePosition position;
    private final Flows year;
    private final Flows yearBefore;
    private final Flows yearWithout;

    /** The flows of the year, of the year before and of the year without unaccompanied children. */
    FlowsPart(Audience audience, CarePosition position, Flows year, Flows before, Flows without) {
        this.cells = new Cells(audience);
        this.position = position;
        this.year = year;
        this.yearBefore = before;
        this.yearWithout = without;
    }

    ReportPart part() {
        List<ReportTable> tables = new ArrayList<>(List.of(months(), reasons()));
        List<String> words = new ArrayList<>();
        words.add(
                "Moves are counted between residential and foster care; a move inside a kind is"
                        + " no flow. Residential care is the wide definition.");
        if (cells.isPublic()) {
            words.add(
                    "Which kind of care children moved from and to is told in the internal report"
                            + " only: most of these counts are small.");
        } else {
            tables.add(matrix());
        }
        return new ReportPart(ReportPart.Topic.FLOWS, words, tables);
    }

    private ReportTable months() {
        List<MonthFlows> months = year.byMonth();
        List<List<String>> pair = numbers(year);
        List<List<String>> moves = moves(year);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= months.size(); i++) {
            boolean sum = i == months.size();
            rows.add(
                    List.of(
                            sum ? "12 months" : months.get(i).month().toString(),
                            pair.get(0).get(i),
                            pair.get(1).get(i),
                            moves.get(0).get(i),
                            moves.get(1).get(i)));
        }
        return ReportTable.totalled(
                new OutTable(
                        "month_flows",
                        "Children who came, left or moved in a month.",
                        List.of(
                                OutColumn.text("MONTH", "The month."),
                                OutColumn.number("ENTRIES", "Started to be looked after."),
                                OutColumn.number("EXITS", "Ceased to be looked after."),
                                OutColumn.number("RESIDENTIAL_TO_FOSTER", "Moved to a family."),
                                OutColumn.number("FOSTER_TO_RESIDENTIAL", "Moved from one.")),
                        rows));
    }

    private List<List<String>> numbers(Flows flows) {
        return columns(flows.byMonth(), MonthFlows::entries, MonthFlows::exits);
    }

    private List<List<String>> moves(Flows flows) {
        return columns(
                flows.byMonth(), MonthFlows::residentialToFoster, MonthFlows::fosterToResidential);
    }

    /** Entries, exits, moves to families and back in a year, as they may be shown. */
    List<String> totals(Flows flows) {
        return java.util.stream.Stream.of(numbers(flows), moves(flows))
                .flatMap(List::stream)
                .map(column -> column.get(column.size() - 1))
                .toList();
    }

    /** Two columns with their totals; hidden together. */
    private List<List<String>> columns(
            List<MonthFlows> months, ToIntFunction<MonthFlows> one, ToIntFunction<MonthFlows> two) {
        List<Integer> first = months.stream().map(one::applyAsInt).toList();
        List<Integer> second = months.stream().map(two::applyAsInt).toList();
        HiddenMonths.Shown shown =
                cells.isPublic() ? HiddenMonths.of(first, second) : HiddenMonths.open(first.size());
        boolean totals =
                shown.totals()
                        && !Cells.isHidden(cells.count(sum(first)))
                        && !Cells.isHidden(cells.count(sum(second)));
        return List.of(
                column(first, shown.hidden(), totals), column(second, shown.hidden(), totals));
    }

    private static List<String> column(List<Integer> counts, List<Boolean> hidden, boolean total) {
        List<String> column = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            column.add(hidden.get(i) ? Suppression.HIDDEN : Cells.number(counts.get(i)));
        }
        column.add(total ? Cells.number(sum(counts)) : Suppression.HIDDEN);
        return column;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private ReportTable reasons() {
        List<String> now = cells.withTotal(counts(year));
        List<String> before = cells.withTotal(counts(yearBefore));
        List<List<String>> rows = new ArrayList<>();
        ExitReason[] reasons = ExitReason.values();
        for (int i = 0; i < reasons.length; i++) {
            rows.add(List.of(reasons[i].label(), before.get(i + 1), now.get(i + 1)));
        }
        rows.add(List.of("All who left", before.get(0), now.get(0)));
        return ReportTable.totalled(
                new OutTable(
                        "exit_reasons",
                        "Children who left care in twelve months, by reason.",
                        List.of(
                                OutColumn.text("REASON", "Group of the return's reason."),
                                OutColumn.number("YEAR_BEFORE", "The twelve months before."),
                                OutColumn.number("YEAR", "The twelve months to the month.")),
                        rows));
    }

    private List<Integer> counts(Flows flows) {
        Map<ExitReason, Integer> counts = new EnumMap<>(ExitReason.class);
        flows.list().stream()
                .filter(Flow::isExit)
                .forEach(flow -> counts.merge(reason(flow), 1, Integer::sum));
        return java.util.Arrays.stream(ExitReason.values())
                .map(reason -> counts.getOrDefault(reason, 0))
                .toList();
    }

    private ExitReason reason(Flow flow) {
        LocalDate on = flow.on();
        return position.history(flow.child()).episodes().stream()
                .filter(episode -> episode.findEnd().filter(on::equals).isPresent())
                .reduce((first, last) -> last)
                .map(Episode::ending)
                .map(ending -> ExitReason.of(ending.reason()))
                .orElse(ExitReason.OTHER);
    }

    private ReportTable matrix() {
        List<List<String>> rows = new ArrayList<>();
        year.matrix()
                .forEach(
                        (path, count) ->
                                rows.add(
                                        List.of(
                                                path.from().map(FlowsPart::words).orElse("entered"),
                                                path.to().map(FlowsPart::words).orElse("left"),
                                                Cells.number(count))));
        return ReportTable.of(
                new OutTable(
                        "moves",
                        "Children on each path in twelve months.",
                        List.of(
                                OutColumn.text("FROM", "Kind of care before."),
                                OutColumn.text("TO", "Kind of care after."),
                                OutColumn.number("CHILDREN", "How many.")),
                        rows));
    }

    private static String words(Enum<?> group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Flows year() {
        return year;
    }

    Flows before() {
        return yearBefore;
    }

    Flows without() {
        return yearWithout;
    }
}
