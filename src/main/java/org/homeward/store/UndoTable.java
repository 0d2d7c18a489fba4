package org.homeward.store;

/** What it takes to undo the last import; never more than one row. */
final class UndoTable {

    static final Table<Undo> TABLE =
            Table.<Undo>named("import_undo")
                    .with("row_no", undo -> 1L)
                    .with("import_no", undo -> (long) undo.importNo())
                    .with("body", Undo::packed)
                    .keyedBy("row_no")
                    .readBy(row -> Undo.unpacked(row.text("body")));

    private UndoTable() {}
}
