package org.homeward.store;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.app.DataIssue;
import org.homeward.app.IssueHandling;
import org.homeward.app.Problem;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/** Issues of the data with what people decided about them. */
final class IssueTable {

    static final Table<DataIssue> TABLE =
            Table.<DataIssue>named("data_issue")
                    .with("issue_id", DataIssue::id)
                    .with("issue_source", i -> i.source().name())
                    .with("severity", i -> i.problem().severity().name())
                    .with("rule_code", i -> i.problem().rule())
                    .with("child_id", i -> i.problem().child().map(ChildId::text))
                    .with("file_name", i -> i.problem().where().file())
                    .with("file_line", i -> (long) i.problem().where().line())
                    .with("year_end", i -> i.problem().about().yearEnd())
                    .with("about_day", i -> i.problem().about().day())
                    .with("cell_value", i -> i.problem().about().value())
                    .with("told", i -> i.problem().text())
                    .with("repair", i -> i.problem().repair())
                    .with("found_on", DataIssue::firstFoundOn)
                    .with("closed_on", DataIssue::closedOn)
                    .with("assignee", i -> i.handling().assignee())
                    .with("note", i -> i.handling().note())
                    .with("accepted_reason", accepted(IssueHandling.Acceptance::reason))
                    .with("accepted_by", accepted(IssueHandling.Acceptance::by))
                    .with("accepted_at", accepted(a -> Micros.of(a.at())))
                    .keyedBy("issue_id")
                    .readBy(IssueTable::issue);

    private IssueTable() {}

    private static Function<DataIssue, Object> accepted(
            Function<IssueHandling.Acceptance, Object> part) {
        return issue -> issue.handling().accepted().map(part);
    }

    private static DataIssue issue(Cells row) {
        return new DataIssue(
                row.text("issue_id"),
                problem(row),
                row.word("issue_source", DataIssue.Source.class),
                row.day("found_on"),
                row.findDay("closed_on"),
                new IssueHandling(row.text("assignee"), row.text("note"), acceptance(row)));
    }

    private static Problem problem(Cells row) {
        return new Problem(
                row.word("severity", Problem.Severity.class),
                row.text("rule_code"),
                row.find("child_id", ChildId::of),
                new RowSource(row.text("file_name"), row.count("file_line")),
                new Problem.About(
                        row.findDay("year_end"), row.findDay("about_day"), row.text("cell_value")),
                row.text("told"),
                row.text("repair"));
    }

    private static Optional<IssueHandling.Acceptance> acceptance(Cells row) {
        return row.cell("accepted_at") instanceof Instant at
                ? Optional.of(
                        new IssueHandling.Acceptance(
                                row.text("accepted_reason"), row.text("accepted_by"), at))
                : Optional.empty();
    }
}
