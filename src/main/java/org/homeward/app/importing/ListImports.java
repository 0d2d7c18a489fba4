package org.homeward.app.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeward.app.KeptImport;
import org.homeward.app.Store;

/** Lists the receipts of imports, newest first. */
public final class ListImports {
    private final Store store;

    public ListImports(Store store) {
        this.store = store;
    }

    public List<KeptImport> list() {
        List<KeptImport> all = new ArrayList<>(store.listImports());
        Collections.reverse(all);
        return all;
    }
}
