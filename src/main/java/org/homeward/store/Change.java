package org.homeward.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** Rows that leave a table and rows that come into it. A changed row does both. */
record Change(Table<?> table, List<Cells> gone, List<Cells> come) {

    boolean isNothing() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** What differs between two ledgers; tables that they share are not looked at. */
    static List<Change> between(Ledger before, Ledger after) {
        var changes = new ArrayList<Change>();
        for (Table<?> table : Ledger.TABLES) {
            Change change = in(table, before, after);
            if (!change.isNothing()) {
                changes.add(change);
            }
        }
        return changes;
    }

    static <T> Change of(Table<T> table, List<Cells> gone, List<T> come) {
        return new Change(table, gone, come.stream().map(table::cells).toList());
    }

    private static <T> Change in(Table<T> table, Ledger before, Ledger after) {
        NavigableMap<String, T> old = before.shelf(table);
        NavigableMap<String, T> now = after.shelf(table);
        var gone = new ArrayList<Cells>();
        var come = new ArrayList<Cells>();
        if (old != now) {
            old.forEach(
                    (key, fact) -> {
                        if (!fact.equals(now.get(key))) {
                            gone.add(table.cells(fact));
                        }
                    });
            now.forEach(
                    (key, fact) -> {
                        if (!fact.equals(old.get(key))) {
                            come.add(table.cells(fact));
                        }
                    });
        }
        return new Change(table, gone, come);
    }

    Content appliedTo(Content content, Seal seal) {
        return content.minus(seal.of(table.name(), gone)).plus(seal.of(table.name(), come));
    }
}
