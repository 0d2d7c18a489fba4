package org.homeward.ui.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.DataIssue;
import org.homeward.app.IssueHandling;
import org.homeward.ui.kit.ProblemRows;
import org.homeward.ui.kit.Words;

/** Issues as rows of a file for a spreadsheet. */
final class IssueRows {
    static final List<String> COLUMNS =
            Stream.concat(
                            ProblemRows.COLUMNS.stream(),
                            Stream.of(
                                    "FIRST_FOUND_ON",
                                    "DAYS_OLD",
                                    "STATE",
                                    "ASSIGNED_TO",
                                    "NOTE",
                                    "ACCEPTED_BECAUSE",
                                    "ACCEPTED_BY"))
                    .toList();

    private IssueRows() {}

    static List<List<String>> of(List<DataIssue> issues, LocalDate today) {
        return issues.stream().map(issue -> of(issue, today)).toList();
    }

    private static List<String> of(DataIssue issue, LocalDate today) {
        List<String> row = new ArrayList<>(ProblemRows.of(issue.problem()));
        IssueHandling handling = issue.handling();
        row.add(issue.firstFoundOn().toString());
        row.add(Long.toString(issue.daysOld(today)));
        row.add(Words.of(issue.state()));
        row.add(handling.assignee());
        row.add(handling.note());
        row.add(handling.accepted().map(IssueHandling.Acceptance::reason).orElse(""));
        row.add(handling.accepted().map(IssueHandling.Acceptance::by).orElse(""));
        return row;
    }
}
