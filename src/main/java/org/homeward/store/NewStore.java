package org.homeward.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Authority;

/** The first rows of a store, and the new seal of one that was just upgraded. */
final class NewStore {

    private NewStore() {}

    static void fill(Sql sql, Seal seal, String storeId, Authority authority) throws SQLException {
        var change = Change.of(AuthorityTable.TABLE, List.of(), List.of(authority));
        Content content = change.appliedTo(Content.NONE, seal);
        StoreState state =
                StoreState.first(storeId, Migrations.LATEST).upgradedTo(Migrations.LATEST, content);
        sql.updateEach(
                AuthorityTable.TABLE.insert(), change.come().stream().map(Cells::values).toList());
        sql.updateEach(StoreState.INSERT, List.of(state.values(seal)));
    }

    /** Seals what a migration left, under today's version. */
    static void reseal(Sql sql, Seal seal) throws SQLException {
        StoreState before = StoreState.of(sql.list("select * from " + StoreState.TABLE).get(0));
        StoreState after = before.upgradedTo(Migrations.LATEST, Loaded.sum(sql, seal));
        var values = new ArrayList<>(after.values(seal));
        values.add(before.commitNo());
        sql.updateEach(StoreState.UPDATE, List.of(values));
    }
}
