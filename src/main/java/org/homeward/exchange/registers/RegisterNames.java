package org.homeward.exchange.registers;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.reading.KnownNames;
import org.homeward.exchange.providers.ProviderSheet;

/**
 * The columns of the register forms and of lists of providers, and the words that may stand in
 * them.
 */
public final class RegisterNames implements KnownNames {
    @Override
    public List<String> columnsOf(String table) {
        if (table.equals(ProviderSheet.NAME)) {
            return ProviderSheet.columnNames();
        }
        return Sheets.ALL.stream()
                .filter(sheet -> sheet.name().equals(table))
                .flatMap(sheet -> sheet.columns().stream())
                .map(FormColumn::name)
                .toList();
    }

    @Override
    public List<String> allColumns() {
        return Stream.concat(columns().map(FormColumn::name), ProviderSheet.columnNames().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Code> codesOf(String column) {
        return columns()
                .filter(one -> one.name().equals(column))
                .flatMap(one -> one.choices().stream())
                .distinct()
                .map(word -> new Code(word, ""))
                .toList();
    }

    private static Stream<FormColumn> columns() {
        return Sheets.ALL.stream().flatMap(sheet -> sheet.columns().stream());
    }
}
