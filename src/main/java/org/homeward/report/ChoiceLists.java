package org.homeward.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.homeward.app.out.OutColumn;

/** Lists of words on a sheet of their own; written into a rule they could not be long. */
final class ChoiceLists {
    private static final String CHOICES = "choices";
    private static final int LAST_CHECKED_ROW = 5_000;
    private static final int LETTERS = 26;

    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    void offer(Worksheet sheet, int at, OutColumn column) {
        if (column.choices().isEmpty()) {
            return;
        }
        int place = lists.computeIfAbsent(column.choices(), words -> lists.size());
        String letter = letters(place);
        sheet.range(1, at, LAST_CHECKED_ROW, at)
                .validateWithListByFormula(
                        "%s!$%s$1:$%s$%d"
                                .formatted(CHOICES, letter, letter, column.choices().size()))
                .allowBlank(true)
                .errorTitle(column.name())
                .error("Choose one of the words of the list.")
                .showErrorMessage(true);
    }

    void write(Workbook workbook) {
        if (lists.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(CHOICES);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        lists.forEach(
                (words, at) -> {
                    for (int row = 0; row < words.size(); row++) {
                        sheet.value(row, at, words.get(row));
                    }
                });
    }

    private static String letters(int at) {
        return at < LETTERS
                ? String.valueOf((char) ('A' + at))
                : letters(at / LETTERS - 1) + (char) ('A' + at % LETTERS);
    }
}
