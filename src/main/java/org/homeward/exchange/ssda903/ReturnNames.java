package org.homeward.exchange.ssda903;

import java.util.Arrays;
import java.util.List;
import org.homeward.app.reading.KnownNames;
import org.homeward.exchange.ssda903.code.CodeLists;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** The columns and codes of the statutory return, those of all years. */
public final class ReturnNames implements KnownNames {
    @Override
    public List<String> columnsOf(String table) {
        return Table.find(table).stream()
                .flatMap(known -> known.columns().stream())
                .map(Column::name)
                .toList();
    }

    @Override
    public List<String> allColumns() {
        return Arrays.stream(Table.values())
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Code> codesOf(String column) {
        return CodeLists.find(column).stream()
                .flatMap(list -> list.listAll().stream())
                .map(code -> new Code(code.text(), code.meaning()))
                .toList();
    }
}
