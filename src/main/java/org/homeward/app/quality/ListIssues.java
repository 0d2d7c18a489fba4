package org.homeward.app.quality;

import java.util.Comparator;
import java.util.List;
import org.homeward.app.DataIssue;
import org.homeward.app.Store;

/** Lists what is wrong with the data, the worst first and the oldest first among those. */
public final class ListIssues {
    private static final Comparator<DataIssue> WORST_FIRST =
            Comparator.comparing((DataIssue issue) -> issue.problem().severity())
                    .thenComparing(DataIssue::firstFoundOn)
                    .thenComparing(issue -> issue.problem().rule())
                    .thenComparing(
                            issue -> issue.problem().child().map(Object::toString).orElse(""))
                    .thenComparing(DataIssue::id);

    private final Store store;

    public ListIssues(Store store) {
        this.store = store;
    }

    /** Open and accepted ones; what is gone is not listed. */
    public List<DataIssue> list() {
        return store.listIssues().stream()
                .filter(issue -> issue.state() != DataIssue.State.CLOSED)
                .sorted(WORST_FIRST)
                .toList();
    }
}
