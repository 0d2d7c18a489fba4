package org.homeward.store;

import java.math.BigInteger;
import java.util.List;

/**
 * The one row that every store has: which store it is, how many writes it has seen, and what its
 * rows add up to. It is written in the transaction of the rows themselves, so that a crash leaves
 * both or neither.
 *
 * @param schemaVersion the migration that its tables come from
 * @param commitNo writes since it was made
 * @param entryNo the newest audit entry
 * @param recordNo the newest matching record
 */
record StoreState(
        String storeId,
        long schemaVersion,
        long commitNo,
        long entryNo,
        long recordNo,
        Content content) {

    static final String TABLE = "store_state";

    static final String INSERT =
            """
            insert into store_state (store_id, schema_version, commit_no, entry_no, record_no,
                row_count, row_sum, seal, row_no) values (?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    static final String UPDATE =
            """
            update store_state set store_id = ?, schema_version = ?, commit_no = ?, entry_no = ?,
                record_no = ?, row_count = ?, row_sum = ?, seal = ? where commit_no = ?""";

    static StoreState first(String storeId, long schemaVersion) {
        return new StoreState(storeId, schemaVersion, 0, 0, 0, Content.NONE);
    }

    /** The state after one more write. */
    StoreState after(int entries, int decisions, Content now) {
        return new StoreState(
                storeId, schemaVersion, commitNo + 1, entryNo + entries, recordNo + decisions, now);
    }

    StoreState upgradedTo(long version, Content now) {
        return new StoreState(storeId, version, commitNo + 1, entryNo, recordNo, now);
    }

    List<Object> values(Seal seal) {
        return List.of(
                storeId,
                schemaVersion,
                commitNo,
                entryNo,
                recordNo,
                content.rows(),
                content.hex(),
                seal.of(this));
    }

    static StoreState of(Cells row) {
        return new StoreState(
                row.text("store_id"),
                row.number("schema_version"),
                row.number("commit_no"),
                row.number("entry_no"),
                row.number("record_no"),
                new Content(row.number("row_count"), new BigInteger(row.text("row_sum"), 16)));
    }
}
