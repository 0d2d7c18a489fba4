package org.homeward.store;

import org.homeward.app.KeptImport;

/** Receipts of imports, each stored whole. */
final class ImportTable {

    static final Table<KeptImport> TABLE =
            Table.<KeptImport>named("import_receipt")
                    .with("import_no", receipt -> (long) receipt.number())
                    .with("body", StoredJson::write)
                    .keyedBy("import_no")
                    .readBy(row -> StoredJson.read(row.text("body"), KeptImport.class));

    private ImportTable() {}
}
