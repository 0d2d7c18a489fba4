package org.homeward.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.domain.common.Authority;

/**
 * Makes a store as the first version made it. The file kept beside the tests came from here; a test
 * opens that file and not a fresh one, so that it stays what an old program wrote.
 */
final class OldStore {

    static final Authority NORTHAM = new Authority("Northam", false, LocalDate.of(2020, 3, 31));

    private static final Set<Table<?>> LATER = Set.of(SdqTable.TABLE, AvailabilityTable.TABLE);

    private OldStore() {}

    /** Takes the folder to make it in. */
    public static void main(String[] args) throws SQLException {
        var files = new H2Files(Path.of(args[0]));
        files.makeFolder();
        var engine = new H2Engine(files, files.data(), H2StoreTest.KEY, H2Settings.SAFE);
        try (var connection = engine.connect(true)) {
            Migrations.runTo(1, engine.url(false), H2Engine.USER, engine.password());
            var sql = new Sql(connection);
            fill(sql);
            StoreState state =
                    new StoreState("store-1", 1, 1, 1, 0, Loaded.sum(sql, engine.seal()));
            sql.updateEach(StoreState.INSERT, List.of(state.values(engine.seal())));
            connection.commit();
            engine.close(sql);
        }
    }

    private static void fill(Sql sql) throws SQLException {
        var ledger = new Ledger();
        ledger.put(AuthorityTable.TABLE, List.of(NORTHAM));
        ledger.put(EveryFact.all());
        for (Change change : Change.between(new Ledger(), ledger)) {
            if (!LATER.contains(change.table())) {
                insert(sql, change);
            }
        }
        insert(
                sql,
                Change.of(
                        AuditTable.TABLE,
                        List.of(),
                        List.of(new AuditTable.Numbered(1, StoreContract.entry("began")))));
        sql.run(
                """
                insert into availability (household_id, from_on, stated, reason)
                 values ('H1', date '2020-02-29', 'ON_HOLD', 'decorating')""");
    }

    private static void insert(Sql sql, Change change) throws SQLException {
        sql.updateEach(change.table().insert(), change.come().stream().map(Cells::values).toList());
    }
}
