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

    /** What a column says, for the notes of a workbook. */
    static String meaning(String column) {
        return switch (column) {
            case "CLASS" -> "Stop, warning or note";
            case "RULE" -> "The department's number of the rule, or a short code of ours";
            case "FILE" -> "File in which the row stood";
            case "ROW" -> "Line in that file";
            case "CHILD" -> "The authority's code of the child";
            case "RETURN_TO" -> "Last day of the year of the return";
            case "DAY" -> "First day of the episode, review or period";
            case "VALUE" -> "The value as it stood in the file";
            case "WHAT_IS_WRONG" -> "The rule in words";
            case "WHAT_WAS_DONE" -> "What was done so that the rest could be used";
            case "FIRST_FOUND_ON" -> "Day it was first found";
            case "DAYS_OLD" -> "Days since then";
            case "STATE" -> "Open or accepted";
            case "ASSIGNED_TO" -> "Who mends it in the source";
            case "NOTE" -> "What is known of it";
            case "ACCEPTED_BECAUSE" -> "Why it may stay as it is";
            case "ACCEPTED_BY" -> "Who accepted it";
            default -> throw new IllegalArgumentException("No such column: " + column);
        };
    }

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
