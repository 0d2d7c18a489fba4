package org.homeward.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem;
import org.homeward.app.Store;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.CarePosition;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.SeriesBreak;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.cost.PriceBook;

/** What the words and figures mean, and how good the records are. */
final class NotesPart {
    private final Store store;
    private final CarePosition position;
    private final StockSeries stock;

    NotesPart(Store store, CarePosition position, StockSeries stock) {
        this.store = store;
        this.position = position;
        this.stock = stock;
    }

    ReportPart part(Audience audience) {
        List<String> words = new ArrayList<>();
        if (audience == Audience.PUBLIC) {
            words.add(
                    "Public version. Counts of 1 to 5 are written c, and so are as many others as"
                            + " it takes that no hidden count can be worked out; 0 is shown. A"
                            + " share is left out with the counts it is made of, and no share of"
                            + " fewer than ten is drawn. Costs are told for all care together, to"
                            + " ten thousand pounds. Before it is published, compare it with what"
                            + " was published before.");
        }
        return new ReportPart(
                ReportPart.Topic.DEFINITIONS, words, List.of(definitions(), quality()));
    }

    private static ReportTable definitions() {
        List<List<String>> rows =
                List.of(
                        List.of(
                                "Looked after",
                                "On the day: " + StockScope.PUBLISHED.inWords() + "."),
                        List.of(
                                "Fostered",
                                "With own foster carers, family and friends carers or agency"
                                        + " carers."),
                        List.of(
                                "Residential",
                                "Wide definition: " + ResidentialScope.WIDE.definition() + "."),
                        List.of(
                                "Unaccompanied",
                                "Children recorded as unaccompanied asylum-seeking on the day."),
                        List.of(
                                "Above or below plan",
                                "Counted on the last day of the month less the programme's line"
                                        + " for that month."),
                        List.of(
                                "Entries and exits",
                                "Children who started or ceased to be looked after in the month;"
                                        + " entries less exits is the change of the number."),
                        List.of(
                                "Weekly cost",
                                "Sum of weekly prices of all children on the day, by agreed fee or"
                                        + " register of prices."),
                        List.of(
                                "Volume, mix, price",
                                "Days in care at the mean cost of the year before; kinds at their"
                                        + " prices of the year before; the rest."),
                        List.of(
                                "Could take today",
                                "Free places of approved households that said they are"
                                        + " available."));
        return ReportTable.of(
                new OutTable(
                        "definitions",
                        "What a word of the report means.",
                        List.of(
                                OutColumn.text("TERM", "The word."),
                                OutColumn.text("MEANING", "What is counted.")),
                        rows));
    }

    private ReportTable quality() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Returns loaded, years to 31 March", years()));
        rows.add(row("Months without a return in the charts", gaps()));
        rows.add(row("Changes of the return's codes in the charts", breaks()));
        rows.add(row("Open data issues: errors", open(Problem.Severity.ERROR)));
        rows.add(row("Open data issues: warnings", open(Problem.Severity.WARNING)));
        rows.add(row("Open data issues: notes", open(Problem.Severity.NOTE)));
        rows.add(row("Prices recorded, of them assumptions", prices()));
        return ReportTable.of(
                new OutTable(
                        "data_quality",
                        "How good the records are.",
                        List.of(
                                OutColumn.text("WHAT", "What is looked at."),
                                OutColumn.text("HOW_IT_IS", "As recorded.")),
                        rows));
    }

    private static List<String> row(String what, String how) {
        return List.of(what, how);
    }

    private String years() {
        List<Integer> years = stock.coverage().yearEnds();
        return years.isEmpty()
                ? "none; children were recorded here"
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String gaps() {
        long gaps = stock.points().stream().filter(point -> !point.covered()).count();
        return gaps == 0 ? "none" : Plain.number(gaps);
    }

    private String breaks() {
        LocalDate from = stock.points().get(0).day();
        String breaks =
                SeriesBreak.listBetween(from, position.asAt()).stream()
                        .map(SeriesBreak::what)
                        .collect(Collectors.joining("; "));
        return breaks.isEmpty() ? "none" : breaks + ".";
    }

    private String open(Problem.Severity severity) {
        return Plain.number(
                store.listIssues().stream()
                        .filter(DataIssue::isOpen)
                        .filter(issue -> issue.problem().severity() == severity)
                        .count());
    }

    private String prices() {
        List<WeeklyPrice> prices = position.book().facts().money().prices();
        long assumed = prices.stream().filter(PriceBook::isAssumption).count();
        return "%s, %s".formatted(Plain.number(prices.size()), Plain.number(assumed));
    }
}
