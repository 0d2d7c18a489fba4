package org.homeward.ui.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.BorderPane;
import org.homeward.app.DataIssue;
import org.homeward.domain.common.ChildId;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The issues, several of which can be chosen; what is chosen stays so when they are read anew. */
final class IssuesGrid extends BorderPane {
    private final QualityViewModel model;
    private final Grid<DataIssue> grid;
    private final Set<String> wanted = new HashSet<>();
    private boolean refilling;

    IssuesGrid(QualityViewModel model) {
        this.model = model;
        var rows = model.issues().rows();
        rows.addListener((ListChangeListener<DataIssue>) change -> refilling = true);
        grid =
                new Grid<>("quality-issues", model.issues(), columns(), none())
                        .narrowed(model.filter().passesProperty(), model.filter()::widen)
                        .onOpen(issue -> issue.problem().child().ifPresent(model::openChild));
        grid.with(
                Buttons.of(
                        "quality-export",
                        "Save the list",
                        () -> model.export(grid.table().getItems())));
        rows.addListener((ListChangeListener<DataIssue>) change -> chooseAgain());
        grid.table()
                .getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<DataIssue>) change -> chosen());
        setCenter(grid);
    }

    private void chosen() {
        if (!refilling) {
            var now =
                    grid.table().getSelectionModel().getSelectedItems().stream()
                            .filter(issue -> issue != null)
                            .toList();
            wanted.clear();
            now.forEach(issue -> wanted.add(issue.id()));
            model.handling().choose(now);
        }
    }

    private void chooseAgain() {
        var items = grid.table().getItems();
        var selection = grid.table().getSelectionModel();
        selection.clearSelection();
        for (int i = 0; i < items.size(); i++) {
            if (wanted.contains(items.get(i).id())) {
                selection.select(i);
            }
        }
        refilling = false;
        chosen();
    }

    private EmptyState none() {
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                "No issue with these data",
                "What the checks find in the files that are brought in is listed here until it is"
                        + " mended in the source, or accepted with a reason.");
    }

    private List<Column<DataIssue, ?>> columns() {
        return List.of(
                Tables.of("Class", (DataIssue i) -> Optional.of(i.problem().severity()), Words::of)
                        .wide(8),
                Tables.text("Rule", (DataIssue i) -> i.problem().rule()).wide(8),
                Tables.of("Child", (DataIssue i) -> i.problem().child(), ChildId::text)
                        .orElse("")
                        .wide(9),
                Tables.text("What is wrong", (DataIssue i) -> i.problem().text()).wide(38),
                Tables.of("Return", IssueFilter::yearOf, String::valueOf).orElse("").wide(6),
                Tables.number("Days old", (DataIssue i) -> (int) i.daysOld(model.today())).wide(5),
                Tables.text("Given to", (DataIssue i) -> i.handling().assignee()).wide(8),
                Tables.of("State", (DataIssue i) -> Optional.of(i.state()), Words::of).wide(8));
    }
}
