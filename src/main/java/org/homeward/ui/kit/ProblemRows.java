package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Problem;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/** Problems as rows of a file for a spreadsheet. */
public final class ProblemRows {
    public static final List<String> COLUMNS =
            List.of(
                    "CLASS",
                    "RULE",
                    "FILE",
                    "ROW",
                    "CHILD",
                    "RETURN_TO",
                    "DAY",
                    "VALUE",
                    "WHAT_IS_WRONG",
                    "WHAT_WAS_DONE");

    private ProblemRows() {}

    public static List<List<String>> of(List<Problem> problems) {
        return problems.stream().map(ProblemRows::of).toList();
    }

    public static List<String> of(Problem problem) {
        int row = problem.where().line();
        return List.of(
                Words.of(problem.severity()),
                problem.rule(),
                problem.where().file(),
                row > 0 ? Integer.toString(row) : "",
                problem.child().map(ChildId::text).orElse(""),
                problem.about().yearEnd().map(LocalDate::toString).orElse(""),
                problem.about().day().map(LocalDate::toString).orElse(""),
                problem.about().value(),
                problem.text(),
                problem.repair());
    }

    /** "episodes.csv, row 12". */
    public static String where(RowSource where) {
        if (where.file().isEmpty()) {
            return "recorded here";
        }
        return where.line() > 0 ? "%s, row %s".formatted(where.file(), where.line()) : where.file();
    }
}
