package org.homeward.ui.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Problem;
import org.homeward.app.reading.FileSurvey;
import org.homeward.domain.common.Plain;

/**
 * A line of the list of files: what it was found to be, or why it cannot be used.
 *
 * @param paths where it lies among what was chosen; empty when that is not known
 * @param table the name of its form; empty for a file that is not recognised or is refused
 * @param refusal empty when it can be used
 */
public record FoundFile(
        String name,
        List<Path> paths,
        Optional<String> table,
        Optional<LocalDate> yearEnd,
        int rows,
        String refusal) {
    public FoundFile {
        paths = List.copyOf(paths);
    }

    static FoundFile of(FileSurvey survey, PathIndex index) {
        return new FoundFile(
                survey.name(),
                index.find(survey.id(), survey.name()),
                survey.table(),
                survey.yearEnd(),
                survey.rows(),
                "");
    }

    static FoundFile refused(Problem problem, PathIndex index) {
        String name = problem.where().file();
        String line = problem.where().line() > 0 ? "Line " + problem.where().line() + ": " : "";
        return new FoundFile(
                name,
                index.find(name, name),
                Optional.empty(),
                Optional.empty(),
                0,
                line + problem.text());
    }

    /** A file that can be read is not meant by a refusal of another of its name. */
    FoundFile without(Set<Path> readable) {
        List<Path> others = paths.stream().filter(path -> !readable.contains(path)).toList();
        return others.isEmpty() ? this : new FoundFile(name, others, table, yearEnd, rows, refusal);
    }

    /** With the folder it lies in, since a return has the same names every year. */
    String place() {
        return paths.size() == 1 && paths.get(0).getParent() != null
                ? paths.get(0).getParent().getFileName() + "/" + name
                : name;
    }

    boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** "Episodes, year to 31 March 2017", "Households", "Not recognised". */
    String what() {
        if (isRefused()) {
            return "Cannot be used";
        }
        return table.map(FileWords::table).orElse("Not recognised")
                + yearEnd.map(day -> ", year to " + Plain.day(day)).orElse("");
    }

    String state() {
        if (isRefused()) {
            return refusal;
        }
        return table.isPresent()
                ? "Ready"
                : "Its columns are of no known table: match them in the next step, or take it out";
    }
}
