package org.homeward.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.DataIssue.Source;
import org.homeward.app.reading.Progress;

/**
 * The issues after files were looked at: what was found again keeps its age and what people said of
 * it, what is new is new from today, what is gone is closed and kept.
 */
public final class FoundIssues {
    /** Worth saying when files are read; nothing that somebody could mend in the source. */
    private static final Set<String> SAID_ONCE =
            Set.of(
                    Problem.FILE,
                    "YEAR",
                    "LEFT",
                    "ENCODING",
                    "COLUMNS",
                    "TRANSLATED",
                    "SUPERSEDED",
                    "LINKED");

    private static final int LOOKED_AT_ONCE = 1_000;
    private static final int ID_LENGTH = 20;
    private static final int LONGEST_VALUE = 200;

    private final Map<String, DataIssue> found = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final LocalDate today;
    private final Progress progress;

    /** Looking at very many can be stopped. */
    public FoundIssues(LocalDate today, Progress progress) {
        this.today = today;
        this.progress = progress;
    }

    /** Adds what was found from one source. */
    public FoundIssues add(List<Problem> problems, Source source) {
        for (Problem problem : problems) {
            if (found.size() % LOOKED_AT_ONCE == 0) {
                progress.orStop();
            }
            if (!SAID_ONCE.contains(problem.rule())) {
                String id = id(problem);
                found.put(
                        id,
                        new DataIssue(
                                id,
                                shortened(problem),
                                source,
                                today,
                                Optional.empty(),
                                IssueHandling.NONE));
            }
        }
        return this;
    }

    /**
     * All issues, those before brought up to date.
     *
     * @param lookedAgain whether an issue of before would have been found now if it still were
     */
    public List<DataIssue> over(
            List<DataIssue> before, java.util.function.Predicate<DataIssue> lookedAgain) {
        Map<String, DataIssue> all = new LinkedHashMap<>(found);
        for (DataIssue old : before) {
            DataIssue now = found.get(old.id());
            if (now != null) {
                all.put(old.id(), old.foundAgain(now));
            } else if (old.closedOn().isPresent() || !lookedAgain.test(old)) {
                all.put(old.id(), old);
            } else {
                all.put(old.id(), old.closed(today));
            }
        }
        return new ArrayList<>(all.values());
    }

    /** The line in the file is no part of it: a later extract has the same row elsewhere. */
    private String id(Problem problem) {
        Problem.About about = problem.about();
        boolean placeless = problem.child().isEmpty() && about.day().isEmpty();
        String key =
                String.join(
                        "|",
                        problem.rule(),
                        problem.child().map(Object::toString).orElse(""),
                        about.yearEnd().map(LocalDate::toString).orElse(""),
                        about.day().map(LocalDate::toString).orElse(""),
                        about.value(),
                        placeless ? problem.where() + problem.text() : "");
        return digest(key + "|" + occurrences.merge(key, 1, Integer::sum));
    }

    private static Problem shortened(Problem problem) {
        Problem.About about = problem.about();
        return about.value().length() <= LONGEST_VALUE
                ? problem
                : new Problem(
                        problem.severity(),
                        problem.rule(),
                        problem.child(),
                        problem.where(),
                        new Problem.About(
                                about.yearEnd(),
                                about.day(),
                                about.value().substring(0, LONGEST_VALUE)),
                        problem.text(),
                        problem.repair());
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
