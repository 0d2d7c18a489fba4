package org.homeward.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.exchange.ssda903.table.ReturnTables;

/** Finds where rows break the department's rules. */
public final class ReturnRules {
    private ReturnRules() {}

    public static List<Problem> broken(List<ReturnTables> returns) {
        List<Problem> problems = new ArrayList<>();
        for (ReturnTables one : returns) {
            one.rows().episodes().stream()
                    .filter(row -> row.dec().isPresent() == row.codes().rec().isEmpty())
                    .map(
                            row ->
                                    new Problem(
                                            Severity.WARNING,
                                            "148",
                                            Optional.of(row.child()),
                                            row.source(),
                                            "Only one of end date and reason for ending is given.",
                                            "kept"))
                    .forEach(problems::add);
        }
        return problems;
    }
}
