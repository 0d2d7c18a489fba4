package org.homeward.domain.care;

import java.util.List;
import org.homeward.domain.common.ChildId;

/**
 * A row of a table of a return other than the episodes, as it was read. Kept for good like those.
 *
 * @param table the name it goes by, such as {@code header}
 * @param cells in the order of that table's columns, cleaned; empty where blank
 */
public record TableRow(String table, ChildId child, List<String> cells, RowSource source) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
