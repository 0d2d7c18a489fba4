package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.reconcile.Compared;

/**
 * What an import did, or would do.
 *
 * @param rows rows read, by table and sheet
 * @param returns last day of each return read, oldest first
 * @param episodes how the episodes of the authority changed
 * @param factsChanged other facts that are new or differ from those stored
 * @param problems everything wrong in the files and in how they fit what is stored
 * @param compared the years read beside the published figures of the authority, as they are after
 * @param stored false for a dry run and when there was nothing to change
 */
public record ImportReceipt(
        SortedMap<String, Integer> rows,
        List<LocalDate> returns,
        Episodes episodes,
        int factsChanged,
        List<Problem> problems,
        List<Compared> compared,
        boolean stored) {
    public ImportReceipt {
        rows = new TreeMap<>(rows);
        returns = List.copyOf(returns);
        problems = List.copyOf(problems);
        compared = List.copyOf(compared);
    }

    /**
     * Episodes before and after, compared by child and first day.
     *
     * @param ended of those changed, the ones that had no end before and have one now
     * @param gone no longer told by any return
     */
    public record Episodes(int added, int changed, int ended, int gone, int same) {
        public boolean isSame() {
            return added + changed + gone == 0;
        }
    }

    /** The same without its problems, which are kept as issues. */
    public ImportReceipt withoutProblems() {
        return new ImportReceipt(
                rows, returns, episodes, factsChanged, List.of(), compared, stored);
    }

    /** The files hold nothing that was not stored already. */
    public boolean changesNothing() {
        return episodes.isSame() && factsChanged == 0;
    }
}
