package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;

/** What is kept of a row. */
final class RowMeaning {
    private RowMeaning() {}

    /** Adds the row to the batch; gives why not when it cannot be used. */
    static Optional<Refusal> take(Table table, ChildId child, Cells cells, Batch batch) {
        if (table == Table.EPISODES) {
            return episode(child, cells, batch);
        }
        List<Column> columns = table.columns();
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i == 0 ? child.text() : cells.text(columns.get(i));
        }
        batch.others().add(new TableRow(table.label(), child, List.of(texts), cells.source()));
        return Optional.empty();
    }

    /**
     * Why a row cannot be used.
     *
     * @param value what stands there
     */
    record Refusal(String rule, String text, String value) {}

    private static Optional<Refusal> episode(ChildId child, Cells cells, Batch batch) {
        Optional<LocalDate> decom = cells.findDate(Column.DECOM);
        Optional<LocalDate> dec = cells.findDate(Column.DEC);
        if (decom.isEmpty()) {
            return noDate("141", "DECOM", cells.text(Column.DECOM));
        }
        if (dec.isEmpty() && !cells.text(Column.DEC).isEmpty()) {
            return noDate("147", "DEC", cells.text(Column.DEC));
        }
        if (dec.isPresent() && dec.get().isBefore(decom.get())) {
            return Optional.of(
                    new Refusal(
                            "356", "The episode ends before it starts.", cells.text(Column.DEC)));
        }
        RowSource source = cells.source();
        batch.episodes()
                .add(
                        new EpisodeRow(
                                child,
                                decom.get(),
                                dec,
                                codes(cells),
                                cells.text(Column.HOME_POST),
                                cells.text(Column.PL_POST),
                                source));
        return Optional.empty();
    }

    private static EpisodeRow.Codes codes(Cells cells) {
        return new EpisodeRow.Codes(
                cells.text(Column.RNE),
                cells.text(Column.LS),
                cells.text(Column.CIN),
                cells.text(Column.PLACE),
                cells.text(Column.PLACE_PROVIDER),
                cells.text(Column.REC),
                cells.text(Column.REASON_PLACE_CHANGE),
                cells.text(Column.URN));
    }

    private static Optional<Refusal> noDate(String rule, String column, String text) {
        return Optional.of(
                new Refusal(
                        rule,
                        text.isEmpty() ? column + " is missing." : column + " is not a date.",
                        text));
    }
}
