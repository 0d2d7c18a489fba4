package org.homeward.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPrinter;
import org.homeward.app.report.ReportTable;

/** The tables of the monthly report as a workbook whose sums and shares are formulas. */
public final class MonthlyReportXlsx implements ReportPrinter {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final int FIRST_TABLE = 3;

    @Override
    public void print(MonthlyReport report, Path file) {
        OutBook book = MonthlyReportBook.of(report);
        CachedValues values = new CachedValues();
        Path plain = file.resolveSibling(file.getFileName() + ".plain");
        try {
            try (OutputStream out = Files.newOutputStream(plain);
                    Workbook workbook = new Workbook(out, "Homeward", "1.0")) {
                fill(workbook, report, book, values);
            }
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                values.copy(plain, out);
            } finally {
                Files.delete(plain);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static void fill(
            Workbook workbook, MonthlyReport report, OutBook book, CachedValues values) {
        XlsxBook.notes(book, workbook.newWorksheet("notes"));
        OutTable figures = book.tables().get(0);
        XlsxBook.table(figures, workbook.newWorksheet(figures.name()), new ChoiceLists());
        List<ReportTable> tables = MonthlyReportBook.tables(report);
        for (int i = 0; i < tables.size(); i++) {
            ReportTable table = tables.get(i);
            Worksheet sheet = workbook.newWorksheet(table.name());
            XlsxBook.table(table.out(), sheet, new ChoiceLists());
            new Formulas(table, sheet, values, FIRST_TABLE + i).write();
        }
    }

    /** Puts formulas over numbers that others on the sheet make up. */
    private record Formulas(ReportTable table, Worksheet sheet, CachedValues values, int number) {
        void write() {
            List<List<String>> rows = table.out().rows();
            for (int row = 0; row < rows.size(); row++) {
                for (ReportTable.Sum sum : table.summed()) {
                    put(row, sum.column(), sum.parts(), cells(row, sum.parts(), "+"));
                }
                for (ReportTable.Share share : table.shares()) {
                    put(
                            row,
                            share.column(),
                            share.parts(),
                            "ROUND(100*(%s)/%s,1)"
                                    .formatted(
                                            cells(row, share.parts(), "+"),
                                            cell(row, share.whole())));
                }
            }
            if (table.totalled() && rows.size() > 1) {
                total(rows);
            }
        }

        private void total(List<List<String>> rows) {
            int last = rows.size() - 1;
            for (int at = 0; at < table.out().columns().size(); at++) {
                int column = at;
                boolean numbers =
                        table.out().columns().get(at).kind() == OutColumn.Kind.NUMBER
                                && rows.stream().allMatch(row -> isNumber(row.get(column)));
                if (numbers) {
                    formula(last, at, "SUM(%s:%s)".formatted(cell(0, at), cell(last - 1, at)));
                }
            }
        }

        private void put(int row, int column, Set<Integer> parts, String formula) {
            List<String> cells = table.out().rows().get(row);
            boolean known =
                    isNumber(cells.get(column))
                            && parts.stream().allMatch(at -> isNumber(cells.get(at)));
            if (known) {
                formula(row, column, formula);
            }
        }

        private void formula(int row, int column, String formula) {
            sheet.formula(row + 1, column, formula);
            values.put(number, cell(row, column), table.out().rows().get(row).get(column));
        }

        private static String cells(int row, Set<Integer> columns, String joint) {
            return columns.stream()
                    .sorted()
                    .map(at -> cell(row, at))
                    .collect(Collectors.joining(joint));
        }

        /** Below the headings; no table of the report is wider than the alphabet. */
        private static String cell(int row, int column) {
            return (char) ('A' + column) + Integer.toString(row + 2);
        }

        private static boolean isNumber(String cell) {
            return NUMBER.matcher(cell).matches();
        }
    }
}
