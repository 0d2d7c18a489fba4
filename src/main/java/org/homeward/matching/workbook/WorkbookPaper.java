package org.homeward.matching.workbook;

import java.util.List;
import org.homeward.domain.common.Plain;

/** The workbook as plain text with tables, to be kept, printed or compared. */
public final class WorkbookPaper {

    private WorkbookPaper() {}

    /** Every page one after the other, in Markdown. */
    public static String markdown(Workbook workbook, String policyVersion) {
        var text = new StringBuilder("# Rule workbook\n\n");
        text.append("Policy: ").append(policyVersion).append(". Today is ");
        text.append(Plain.day(Workbook.TODAY)).append(" in every example.\n");
        workbook.rules().forEach(rule -> append(rule, text));
        return text.toString();
    }

    private static void append(WorkbookRule rule, StringBuilder text) {
        text.append("\n## %s %s\n\n".formatted(rule.code(), rule.label()));
        text.append("Class: %s. Source: %s.\n\n".formatted(rule.strength(), rule.basis()));
        text.append(rule.asks()).append('\n');
        for (WorkbookExample example : rule.examples()) {
            text.append("\n### %s: %s\n".formatted(example.title(), example.verdict()));
            if (!example.because().isEmpty()) {
                text.append("\n> ").append(example.because()).append('\n');
            }
            example.given().forEach(table -> append(table, text));
        }
    }

    private static void append(WorkbookTable table, StringBuilder text) {
        text.append('\n').append(table.name()).append("\n\n");
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (i == 0) {
                text.append("|").append("---|".repeat(row.size())).append('\n');
            }
        }
    }
}
