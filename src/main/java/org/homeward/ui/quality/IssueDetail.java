package org.homeward.ui.quality;

import javafx.scene.layout.VBox;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem;
import org.homeward.app.quality.RuleBook;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Moments;
import org.homeward.ui.kit.ProblemRows;

/** One issue in full. */
final class IssueDetail {
    private IssueDetail() {}

    static VBox of(DataIssue issue, QualityViewModel model) {
        var problem = issue.problem();
        var facts = new FactList();
        problem.child().ifPresent(child -> facts.add("Child", child.text()));
        problem.about().yearEnd().ifPresent(day -> facts.add("Return to", Plain.day(day)));
        problem.about().day().ifPresent(day -> facts.add("Day", Plain.day(day)));
        if (!problem.about().value().isEmpty()) {
            facts.add("Value", problem.about().value());
        }
        facts.add("Stands in", ProblemRows.where(problem.where()));
        facts.add("What was done", problem.repair().isEmpty() ? "nothing" : problem.repair());
        facts.add(
                "First found",
                "%s, %s"
                        .formatted(
                                Plain.day(issue.firstFoundOn()),
                                Ages.ago(issue.daysOld(model.today()))));
        issue.handling()
                .accepted()
                .ifPresent(
                        accepted ->
                                facts.add(
                                        "Accepted",
                                        "%s by %s: %s"
                                                .formatted(
                                                        Moments.inFull(accepted.at()),
                                                        accepted.by(),
                                                        accepted.reason())));
        var detail = new VBox(Cards.sentence(problem.text()), facts);
        detail.getStyleClass().add("stack");
        model.meaning(issue)
                .map(rule -> inWords(rule, problem))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> detail.getChildren().add(1, Cards.quiet(words)));
        problem.child()
                .ifPresent(
                        child ->
                                detail.getChildren()
                                        .add(
                                                Buttons.of(
                                                        "quality-open-child",
                                                        "Open the child's record",
                                                        () -> model.openChild(child))));
        return detail;
    }

    /** The rule as such, where the issue's own sentence says it otherwise, and an example. */
    private static String inWords(RuleBook.Meaning rule, Problem problem) {
        var text = rule.text().equals(problem.text()) ? "" : "The rule: " + rule.text() + " ";
        return rule.example().isEmpty() ? text : text + "For example: " + rule.example() + ".";
    }
}
