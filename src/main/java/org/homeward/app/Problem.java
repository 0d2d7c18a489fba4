package org.homeward.app;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * Something wrong in a file, as a row of a table: where, what, and what was done about it.
 *
 * @param rule the department's rule number where there is one, else a short code of ours
 * @param about which return, which episode, which value
 * @param repair what the import did, empty when nothing
 */
public record Problem(
        Severity severity,
        String rule,
        Optional<ChildId> child,
        RowSource where,
        About about,
        String text,
        String repair) {
    public Problem(
            Severity severity,
            String rule,
            Optional<ChildId> child,
            RowSource where,
            String text,
            String repair) {
        this(severity, rule, child, where, About.NOTHING, text, repair);
    }

    /**
     * What the problem is about, as far as it is known.
     *
     * @param yearEnd of the return it stands in
     * @param day first day of the episode, review or period it concerns
     * @param value the offending value as it stands in the file, shortened; empty when none
     */
    public record About(Optional<LocalDate> yearEnd, Optional<LocalDate> day, String value) {
        public static final About NOTHING = new About(Optional.empty(), Optional.empty(), "");
    }

    /** The rule of a file that could not be used at all. */
    public static final String FILE = "FILE";

    /** A whole file that could not be used. */
    public static Problem ofFile(RowSource where, String text) {
        return new Problem(
                Severity.ERROR, FILE, Optional.empty(), where, text, "nothing read from this file");
    }

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
