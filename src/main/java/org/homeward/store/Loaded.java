package org.homeward.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A store as read whole from its tables, and compared with its seal on the way. */
record Loaded(Ledger ledger, StoreState state) {

    private static final List<Table<?>> KEPT_ONLY =
            List.of(
                    ReturnTable.HEADERS,
                    ReturnTable.LINES,
                    OtherRowTable.TABLE,
                    RecordTable.TABLE,
                    CaseTable.TABLE,
                    PaperTable.TABLE,
                    AuditTable.TABLE);

    /**
     * Reads everything. Throws {@link DamagedStore} when a row is not what was written, unless the
     * seal is not to be asked.
     */
    static Loaded from(Sql sql, Seal seal, boolean sealAsked) throws SQLException {
        StoreState state = state(sql, seal, sealAsked);
        var ledger = new Ledger();
        Content found = Content.NONE;
        for (Table<?> table : Ledger.TABLES) {
            found = found.plus(read(table, sql, seal, ledger));
        }
        for (Table<?> table : KEPT_ONLY) {
            var sum = new Summing(table.name(), seal);
            sql.each("select * from " + table.name(), sum::add);
            found = found.plus(sum.total());
        }
        if (sealAsked && !found.equals(state.content())) {
            throw new DamagedStore("the rows do not add up to the seal");
        }
        return new Loaded(ledger, state);
    }

    /** The state row alone, its own seal compared. */
    static StoreState state(Sql sql, Seal seal, boolean sealAsked) throws SQLException {
        List<Cells> rows = sql.list("select * from " + StoreState.TABLE);
        if (rows.size() != 1) {
            throw new DamagedStore("there is not one state row");
        }
        try {
            StoreState state = StoreState.of(rows.get(0));
            if (sealAsked && !seal.of(state).equals(rows.get(0).text("seal"))) {
                throw new DamagedStore("the state is not as it was sealed");
            }
            return state;
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new DamagedStore("the state cannot be read");
        }
    }

    /** Adds up every table there is, also those of an older or later version. */
    static Content sum(Sql sql, Seal seal) throws SQLException {
        Content found = Content.NONE;
        for (String table : tables(sql)) {
            var sum = new Summing(table, seal);
            sql.each("select * from " + table, sum::add);
            found = found.plus(sum.total());
        }
        return found;
    }

    private static List<String> tables(Sql sql) throws SQLException {
        return sql
                .list(
                        """
                        select lower(table_name) as name from information_schema.tables
                         where table_type = 'BASE TABLE' and table_schema = current_schema""")
                .stream()
                .map(row -> row.text("name"))
                .filter(name -> !name.equals(StoreState.TABLE))
                .filter(name -> !name.equals(Migrations.HISTORY))
                .toList();
    }

    private static <T> Content read(Table<T> table, Sql sql, Seal seal, Ledger ledger)
            throws SQLException {
        var sum = new Summing(table.name(), seal);
        var facts = new ArrayList<T>();
        try {
            sql.each(
                    "select * from " + table.name(),
                    row -> {
                        sum.add(row);
                        facts.add(table.fact(row));
                    });
        } catch (IllegalArgumentException | ClassCastException | ArithmeticException e) {
            throw new DamagedStore("a row of " + table.name() + " cannot be read");
        }
        ledger.put(table, facts);
        return sum.total();
    }

    /** Adds up the rows of one table as they pass. */
    private static final class Summing {
        private final String table;
        private final Seal seal;
        private Content total = Content.NONE;

        Summing(String table, Seal seal) {
            this.table = table;
            this.seal = seal;
        }

        void add(Cells row) {
            total = total.plus(new Content(1, seal.number(table, row)));
        }

        Content total() {
            return total;
        }
    }
}
