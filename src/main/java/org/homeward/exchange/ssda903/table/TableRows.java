package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.common.ChildId;

/**
 * The rows of one table of one file, taken in one after the other. A row is kept or it stands in
 * quarantine as a problem; it is counted either way.
 */
public final class TableRows {
    private static final int LONGEST_CHILD = 40;
    private static final int LONGEST_VALUE = 40;

    private final Table table;
    private final Function<String, ChildId> ids;
    private final Map<String, Batch> byYear = new TreeMap<>();
    private final Set<ChildId> children = new HashSet<>();
    private Optional<ChildId> last = Optional.empty();
    private Optional<Batch> lastBatch = Optional.empty();
    private String lastYear = "";
    private int rows;
    private int quarantined;

    /**
     * Rows of a table that begins.
     *
     * @param ids gives the same child for the same code over all tables that are read together
     */
    public TableRows(Table table, Function<String, ChildId> ids) {
        this.table = table;
        this.ids = ids;
    }

    /** Takes a row in; blank rows are nothing. */
    public void add(Cells cells) {
        if (cells.isBlank()) {
            return;
        }
        rows++;
        String text = cells.text(Column.CHILD);
        if (!isCode(text)) {
            refuse(cells, "CHILD", "The row has no child that could be told.", text);
            return;
        }
        ChildId child = child(text);
        Optional<RowMeaning.Refusal> refusal = RowMeaning.take(table, child, cells, batch(cells));
        if (refusal.isPresent()) {
            refuse(cells, refusal.get().rule(), refusal.get().text(), refusal.get().value());
        } else {
            children.add(child);
        }
    }

    /** Counts a row that could not be cut into cells. */
    public void refuseUnread(Cells cells, String text) {
        rows++;
        refuse(cells, "ROW", text, "");
    }

    public Table table() {
        return table;
    }

    public int rows() {
        return rows;
    }

    public int quarantined() {
        return quarantined;
    }

    public Set<ChildId> children() {
        return children;
    }

    /** By what stands in the column YEAR; under empty text where there is none. */
    public Map<String, Batch> byYear() {
        return byYear;
    }

    private Batch batch(Cells cells) {
        String year = cells.text(Column.YEAR);
        if (lastBatch.isEmpty() || !year.equals(lastYear)) {
            lastYear = year;
            lastBatch = Optional.of(byYear.computeIfAbsent(year, y -> new Batch()));
        }
        return lastBatch.get();
    }

    private void refuse(Cells cells, String rule, String text, String value) {
        quarantined++;
        Optional<LocalDate> day =
                table == Table.EPISODES ? cells.findDate(Column.DECOM) : Optional.empty();
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        batch(cells)
                .problems()
                .add(
                        new Problem(
                                Severity.ERROR,
                                rule,
                                childOf(cells),
                                cells.source(),
                                new About(Optional.empty(), day, shown),
                                text,
                                "row set aside, not used"));
    }

    private ChildId child(String text) {
        if (last.isEmpty() || !last.get().text().equals(text)) {
            last = Optional.of(ids.apply(text));
        }
        return last.get();
    }

    private static Optional<ChildId> childOf(Cells cells) {
        String text = cells.text(Column.CHILD);
        return isCode(text) ? Optional.of(ChildId.of(text)) : Optional.empty();
    }

    /** Something, not too long, and without signs that nobody can see. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 126 || c < ' ') {
                int type = Character.getType(c);
                if (type == Character.FORMAT || type == Character.CONTROL || c == '\uFFFD') {
                    return false;
                }
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_CHILD;
    }
}
