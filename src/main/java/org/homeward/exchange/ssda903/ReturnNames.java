package org.homeward.exchange.ssda903;

import java.util.Arrays;
import java.util.List;
import org.homeward.app.reading.KnownNames;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** The columns of the statutory return, and its codes where this program has its own words. */
public final class ReturnNames implements KnownNames {
    @Override
    public List<String> columnsOf(String table) {
        boolean known = Arrays.stream(Table.values()).anyMatch(t -> t.label().equals(table));
        return known ? allColumns() : List.of();
    }

    @Override
    public List<String> allColumns() {
        return Arrays.stream(Column.values()).map(Column::name).toList();
    }

    @Override
    public List<Code> codesOf(String column) {
        return switch (column) {
            case "PLACE" ->
                    PlaceCodes.listAll().stream()
                            .map(p -> new Code(p.code(), p.meaning()))
                            .toList();
            case "PLACE_PROVIDER" ->
                    Arrays.stream(ProviderCode.values())
                            .filter(provider -> provider != ProviderCode.NONE)
                            .map(provider -> new Code(provider.name(), ""))
                            .toList();
            default -> List.of();
        };
    }
}
