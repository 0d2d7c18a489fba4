package org.homeward.exchange.ssda903.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.code.CodeList;
import org.homeward.exchange.ssda903.code.CodeLists;
import org.homeward.exchange.ssda903.table.Cells;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * Takes rows of one table in: those of the authority that was chosen, with codes translated as was
 * chosen, and codes of no list counted.
 */
final class Intake {
    private final TableRows rows;
    private final TableSurvey survey;
    private final Optional<String> authority;
    private final Map<ReadingChoices.Code, String> translations;
    private final List<Column> coded = new ArrayList<>();
    private final List<CodeList> lists = new ArrayList<>();
    private final Map<String, Integer> translated = new TreeMap<>();

    Intake(Table table, TableSurvey survey, Reading reading) {
        this.rows = new TableRows(table, reading::child);
        this.survey = survey;
        this.authority = reading.choices().authority();
        this.translations = reading.choices().codes();
        survey.isOf(rows);
        for (Column column : table.columns()) {
            CodeLists.find(column.name()).ifPresent(list -> add(column, list));
        }
    }

    TableRows rows() {
        return rows;
    }

    /** Takes a row in, or leaves it out when it is of another authority. */
    void take(Cells cells) {
        if (isTaken(cells)) {
            codes(cells);
            rows.add(cells);
        }
    }

    /** Lists a row that could not be cut into cells. */
    void refuse(Cells cells, String text) {
        if (isTaken(cells)) {
            rows.refuseUnread(cells, text);
        }
    }

    /** How often each chosen translation was made. */
    List<Problem> notes(String file) {
        List<Problem> notes = new ArrayList<>();
        translated.forEach(
                (what, count) ->
                        notes.add(
                                new Problem(
                                        Severity.NOTE,
                                        "TRANSLATED",
                                        Optional.empty(),
                                        new RowSource(file, 0),
                                        new About(Optional.empty(), Optional.empty(), what),
                                        "A code was translated as chosen: " + what + ".",
                                        "in %,d rows".formatted(count))));
        return notes;
    }

    private void add(Column column, CodeList list) {
        coded.add(column);
        lists.add(list);
    }

    private boolean isTaken(Cells cells) {
        String of = cells.text(Column.LA);
        if (!of.isEmpty()) {
            survey.authority(of);
        }
        return of.isEmpty() || authority.isEmpty() || authority.get().equals(of);
    }

    private void codes(Cells cells) {
        for (int i = 0; i < coded.size(); i++) {
            Column column = coded.get(i);
            String text = cells.text(column);
            if (!text.isEmpty() && !translations.isEmpty()) {
                text = translated(cells, column, text);
            }
            if (!text.isEmpty() && !lists.get(i).isKnown(text)) {
                survey.unknownCode(column, text);
            }
        }
    }

    private String translated(Cells cells, Column column, String text) {
        String to = translations.get(new ReadingChoices.Code(column.name(), text));
        if (to == null) {
            return text;
        }
        cells.set(column, to);
        translated.merge(column.name() + " " + text + " to " + to, 1, Integer::sum);
        return cells.text(column);
    }
}
