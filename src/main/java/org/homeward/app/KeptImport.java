package org.homeward.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of an import, as it is kept.
 *
 * @param number from 1
 * @param files names without folders
 * @param receipt without its problems, which are kept as issues
 * @param problems how many of each severity
 * @param undoneAt when it was taken back; empty while it counts
 */
public record KeptImport(
        int number,
        Instant at,
        String by,
        List<String> files,
        ImportReceipt receipt,
        Problems problems,
        Optional<Instant> undoneAt) {
    public KeptImport {
        files = List.copyOf(files);
    }

    /** How many problems the files had. */
    public record Problems(int errors, int warnings, int notes) {
        public static Problems of(List<Problem> all) {
            return new Problems(
                    count(all, Problem.Severity.ERROR),
                    count(all, Problem.Severity.WARNING),
                    count(all, Problem.Severity.NOTE));
        }

        private static int count(List<Problem> all, Problem.Severity severity) {
            return (int) all.stream().filter(problem -> problem.severity() == severity).count();
        }
    }

    public KeptImport undone(Instant when) {
        return new KeptImport(number, at, by, files, receipt, problems, Optional.of(when));
    }
}
