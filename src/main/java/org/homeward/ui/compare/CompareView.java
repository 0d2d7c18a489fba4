package org.homeward.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.HouseholdId;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** Homes in columns: a row for each thing to compare, marked in words where they differ. */
public final class CompareView extends Page {
    private static final double LABELS = 140;

    private final CompareViewModel model;
    private final GridPane table = new GridPane();

    public CompareView(CompareViewModel model) {
        super("compare", "Compare homes", "");
        this.model = model;
        table.getStyleClass().add("compare-table");
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setId("compare-scroll");
        scroll.getStyleClass().add("plain-scroll");
        var compared = model.compared();
        setCenter(
                new StatePane(
                        compared.stateProperty(),
                        compared.valueProperty().map(Optional::isEmpty),
                        scroll,
                        new EmptyState(
                                Feather.COLUMNS, "Nothing to compare", "Go back (Alt+Left).")));
        compared.valueProperty().subscribe(now -> now.ifPresent(this::show));
        addEventHandler(KeyEvent.KEY_PRESSED, this::backOnEscape);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        var first = table.lookup(".button");
        (first == null ? this : first).requestFocus();
    }

    private void show(CompareViewModel.Compared now) {
        retitle(
                "Compare homes for " + now.search().page().row().names(),
                "Rows that differ say so. Reasons are kept when you leave the field, and put the"
                        + " home on the shortlist.");
        boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextArea;
        if (typing && !table.getChildren().isEmpty()) {
            return;
        }
        table.getChildren().clear();
        columns(now.homes().size());
        heads(now);
        now.rows().forEach(this::add);
        reasons(now);
        Optional.ofNullable(table.lookup(".button")).ifPresent(Focus::whenShown);
    }

    private void columns(int homes) {
        table.getColumnConstraints().clear();
        var labels = new ColumnConstraints(LABELS);
        table.getColumnConstraints().add(labels);
        for (int i = 0; i < homes; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(86.0 / homes);
            table.getColumnConstraints().add(column);
        }
    }

    private void heads(CompareViewModel.Compared now) {
        for (int i = 0; i < now.homes().size(); i++) {
            var household = now.homes().get(i).household().row().household();
            var decide =
                    Buttons.main(
                            "compare-decide-" + household.id().text(),
                            "Decide for " + household.name(),
                            () -> model.decide(household.id()));
            decide.setWrapText(true);
            var head = new VBox(8, Cards.heading(household.name()), decide);
            head.getStyleClass().add("compare-head");
            table.add(head, i + 1, 0);
        }
    }

    private void add(Comparison.Row row) {
        int at = table.getRowCount();
        var label = Cards.sentence(row.label());
        label.getStyleClass().add(Styles.TEXT_BOLD);
        var head = new VBox(label);
        head.getStyleClass().add("compare-label");
        if (row.differs()) {
            var differs = new Label("differs");
            differs.getStyleClass().add("tag");
            head.getChildren().add(differs);
        }
        table.add(head, 0, at);
        for (int i = 0; i < row.cells().size(); i++) {
            table.add(cell(row.cells().get(i), row.differs()), i + 1, at);
        }
    }

    private static Node cell(Comparison.Cell cell, boolean differs) {
        var box = new VBox();
        box.getStyleClass().add("compare-cell");
        if (differs) {
            box.getStyleClass().add("differs");
        }
        if (!cell.head().isEmpty()) {
            var head = Cards.sentence(cell.best() ? cell.head() + ", most" : cell.head());
            if (cell.best()) {
                head.getStyleClass().add(Styles.TEXT_BOLD);
            }
            box.getChildren().add(head);
        }
        if (!cell.words().isEmpty()) {
            box.getChildren().add(Cards.sentence(cell.words()));
        }
        return box;
    }

    private void reasons(CompareViewModel.Compared now) {
        int at = table.getRowCount();
        table.add(Cards.heading("In your words"), 0, at);
        for (int i = 0; i < now.homes().size(); i++) {
            var id = now.homes().get(i).household().row().household().id();
            var written = model.reasons(id);
            var speaks = Fields.area("compare-for-" + id.text(), "For", "", written.forIt);
            var against =
                    Fields.area("compare-against-" + id.text(), "Against", "", written.against);
            keepWhenLeft(speaks, id);
            keepWhenLeft(against, id);
            table.add(new VBox(8, speaks, against), i + 1, at);
        }
    }

    private void keepWhenLeft(VBox field, HouseholdId id) {
        field.getChildren().stream()
                .filter(TextArea.class::isInstance)
                .forEach(
                        area ->
                                area.focusedProperty()
                                        .subscribe(
                                                (before, now) -> {
                                                    if (!now) {
                                                        model.keep(id);
                                                    }
                                                }));
    }

    private void backOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.back();
            key.consume();
        }
    }
}
