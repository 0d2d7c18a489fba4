package org.homeward.exchange.registers;

import java.util.List;
import org.homeward.app.reading.KnownNames;

/** The columns of the register forms. */
public final class RegisterNames implements KnownNames {
    @Override
    public List<String> columnsOf(String table) {
        return Sheets.ALL.stream()
                .filter(sheet -> sheet.name().equals(table))
                .flatMap(sheet -> sheet.columns().stream())
                .toList();
    }

    @Override
    public List<String> allColumns() {
        return Sheets.ALL.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Code> codesOf(String column) {
        return List.of();
    }
}
