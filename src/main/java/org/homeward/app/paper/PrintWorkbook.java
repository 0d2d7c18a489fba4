package org.homeward.app.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.domain.common.Plain;
import org.homeward.matching.workbook.Workbook;
import org.homeward.matching.workbook.WorkbookExample;
import org.homeward.matching.workbook.WorkbookRule;
import org.homeward.matching.workbook.WorkbookTable;

/** Prints every rule with its examples, to be read away from the screen. */
public final class PrintWorkbook {
    private final Store store;
    private final PaperPrinter printer;

    public PrintWorkbook(Store store, PaperPrinter printer) {
        this.store = store;
        this.printer = printer;
    }

    /** Writes the workbook into a file and gives the file. */
    public Path print(Workbook workbook, String policyVersion, Path file) {
        printer.print(paper(workbook, policyVersion), store.authority(), file);
        return file;
    }

    static Paper paper(Workbook workbook, String policyVersion) {
        var paper =
                new Paper.Builder(
                        "Rule workbook",
                        "Policy: %s. In every example today is %s. The examples are also run as tests"
                                        .formatted(policyVersion, Plain.day(Workbook.TODAY))
                                + " of the program.",
                        "Rule workbook, %s.".formatted(policyVersion));
        workbook.rules().forEach(rule -> add(rule, paper));
        return paper.build();
    }

    private static void add(WorkbookRule rule, Paper.Builder paper) {
        paper.heading(rule.code() + " " + rule.label())
                .words(
                        "%s Class: %s. Source: %s."
                                .formatted(rule.asks(), rule.strength(), rule.basis()));
        for (WorkbookExample example : rule.examples()) {
            paper.facts(
                    List.of(
                            new Paper.Fact(
                                    example.title(),
                                    example.verdict()
                                            + (example.because().isEmpty()
                                                    ? ""
                                                    : ": " + example.because()))));
            example.given().forEach(table -> add(table, paper));
        }
    }

    private static void add(WorkbookTable table, Paper.Builder paper) {
        if (table.rows().isEmpty()) {
            return;
        }
        int columns = table.rows().get(0).size();
        paper.table(
                table.rows().get(0),
                table.rows().stream().skip(1).map(row -> filled(row, columns)).toList(),
                Collections.nCopies(columns, 1.0 / columns),
                table.name() + ": none");
    }

    private static List<String> filled(List<String> row, int columns) {
        var cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.subList(0, columns);
    }
}
