package org.homeward.exchange.ssda903.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.app.Problem;
import org.homeward.exchange.ssda903.table.Cells;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/**
 * Turns the elements of an XML return into the rows that the CSV tables would have. Adoption, care
 * leaving and being unaccompanied lie flat in the header there; the child's code is told once.
 */
final class XmlChildren {
    private static final int DEPTH_OF_CHILD = 2;
    private static final Map<String, Table> BLOCKS =
            Map.of(
                    "EPISODE", Table.EPISODES,
                    "AMISSING", Table.MISSING,
                    "AREVIEW", Table.REVIEWS,
                    "PERMANENCE", Table.PREV_PERM,
                    "OC2", Table.OC2,
                    "AD_PLACED", Table.SHOULD_BE_PLACED_ADOPTION);

    /** A child of whom only the code is told has no header row. */
    private static final Set<Column> PERSONAL =
            Set.of(Column.SEX, Column.DOB, Column.ETHNIC, Column.UPN, Column.MOTHER, Column.MC_DOB);

    private static final Set<Column> LEAVING = Set.of(Column.IN_TOUCH, Column.ACTIV, Column.ACCOM);
    private static final Set<Column> ADOPTING =
            Set.of(
                    Column.DATE_INT,
                    Column.DATE_MATCH,
                    Column.FOSTER_CARE,
                    Column.NB_ADOPTR,
                    Column.SEX_ADOPTR,
                    Column.LS_ADOPTR);

    private static final int CHILDREN_BETWEEN_NEWS = 500;

    private final ReturnFile file;
    private final Reading reading;
    private final Cells cells;
    private final Map<Table, XmlTable> tables = new EnumMap<>(Table.class);
    private final Set<String> unknown = new TreeSet<>();
    private Map<Column, String> header = new EnumMap<>(Column.class);
    private Map<Column, String> open = header;
    private final List<Block> blocks = new ArrayList<>();
    private boolean leaf;
    private int children;
    private long unreported;

    private record Block(Table table, Map<Column, String> values) {}

    XmlChildren(ReturnFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.cells = new Cells(file.name());
    }

    List<TableSurvey> surveys() {
        return tables.values().stream().map(XmlTable::survey).toList();
    }

    List<Problem> notes() {
        return tables.values().stream().flatMap(t -> t.notes().stream()).toList();
    }

    /** Elements that hold something and are not of the return. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    void open(String name, int depth) {
        leaf = true;
        if (depth == DEPTH_OF_CHILD) {
            header = new EnumMap<>(Column.class);
            open = header;
            blocks.clear();
        } else if (BLOCKS.containsKey(name)) {
            open = new EnumMap<>(Column.class);
            blocks.add(new Block(BLOCKS.get(name), open));
        }
    }

    void close(String name, int depth, String text) {
        if (depth == DEPTH_OF_CHILD) {
            flush();
        } else if (BLOCKS.containsKey(name)) {
            open = header;
        } else if (leaf && depth > DEPTH_OF_CHILD) {
            Optional<Column> column = column(name);
            unreported += 2L * name.length() + text.length() + 5;
            column.ifPresent(c -> open.put(c, text));
            if (column.isEmpty() && !text.isBlank()) {
                unknown.add(name);
            }
        }
        leaf = false;
    }

    /** As was chosen for the block it stands in, else as it says. */
    private Optional<Column> column(String name) {
        Table table = open == header ? Table.HEADER : blocks.get(blocks.size() - 1).table();
        return reading.column(XmlTable.id(file, table), name);
    }

    private void flush() {
        if (++children % CHILDREN_BETWEEN_NEWS == 0) {
            reading.tell(file.name(), unreported);
            unreported = 0;
        }
        if (header.isEmpty() && blocks.isEmpty()) {
            return;
        }
        addFlat(Table.HEADER, PERSONAL);
        if (header.getOrDefault(Column.UASC, "").strip().equals("1")) {
            add(Table.UASC, header);
        }
        addFlat(Table.OC3, LEAVING);
        addFlat(Table.AD1, ADOPTING);
        blocks.forEach(block -> add(block.table(), block.values()));
    }

    private void addFlat(Table table, Set<Column> columns) {
        if (columns.stream().anyMatch(c -> !header.getOrDefault(c, "").isBlank())) {
            add(table, header);
        }
    }

    private void add(Table table, Map<Column, String> values) {
        XmlTable rows = tables.computeIfAbsent(table, t -> new XmlTable(file, t, reading));
        cells.begin(rows.nextNumber());
        cells.set(Column.DOB, header.getOrDefault(Column.DOB, ""));
        values.forEach(cells::set);
        cells.set(Column.CHILD, header.getOrDefault(Column.CHILD, ""));
        rows.add(cells, values);
    }
}
