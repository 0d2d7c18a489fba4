package org.homeward.ui.quality;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem.Severity;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.Words;

/** One box a filter; the boxes wrap where the window is narrow. */
final class QualityFilters extends FlowPane {
    QualityFilters(QualityViewModel model) {
        getStyleClass().addAll("control-bar", "narrow-bar");
        var filter = model.filter();
        getChildren()
                .setAll(
                        new FilterBox<>(
                                        "quality-class",
                                        "All classes",
                                        List.of(Severity.values()),
                                        Words::of)
                                .bound(filter.severityProperty()),
                        new FilterBox<String>("quality-rule", "All rules", List.of(), rule -> rule)
                                .offering(filter.rules())
                                .bound(filter.ruleProperty()),
                        new FilterBox<>(
                                        "quality-state",
                                        "Any state",
                                        List.of(DataIssue.State.OPEN, DataIssue.State.ACCEPTED),
                                        Words::of)
                                .bound(filter.stateProperty()),
                        new FilterBox<>(
                                        "quality-age",
                                        "Any age",
                                        List.of(IssueAge.values()),
                                        Words::of)
                                .bound(filter.ageProperty()),
                        new FilterBox<Integer>(
                                        "quality-year",
                                        "All returns",
                                        List.of(),
                                        year -> "To " + year)
                                .offering(filter.years())
                                .bound(filter.yearProperty()),
                        new FilterBox<String>(
                                        "quality-assignee",
                                        "Anybody's",
                                        List.of(),
                                        name -> name.isEmpty() ? "Nobody's yet" : name)
                                .offering(filter.assignees())
                                .bound(filter.assigneeProperty()));
    }
}
