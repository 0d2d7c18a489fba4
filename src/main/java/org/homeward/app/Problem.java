package org.homeward.app;

import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * Something wrong in a file, as a row of a table: where, what, and what was done about it.
 *
 * @param rule the department's rule number where there is one, else a short code of ours
 * @param repair what the import did, empty when nothing
 */
public record Problem(
        Severity severity,
        String rule,
        Optional<ChildId> child,
        RowSource where,
        String text,
        String repair) {
    /** How bad it is. */
    public enum Severity {
        /** The row cannot be used, or the stock would be wrong. */
        ERROR,
        /** Imported and listed. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }
}
