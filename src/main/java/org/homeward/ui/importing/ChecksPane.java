package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.Problem.Severity;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.ProblemDetail;
import org.homeward.ui.kit.ProblemTable;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** Step 4: what is wrong, in three classes, by rule and row by row. */
final class ChecksPane extends BorderPane {
    private final ChecksViewModel model;
    private final ToggleGroup classes = new ToggleGroup();

    ChecksPane(ChecksViewModel model) {
        this.model = model;
        var rows =
                new ProblemTable("importing-checks", model.problems())
                        .narrowed(model.passesProperty(), model::widen);
        rows.grid().with(Buttons.of("importing-checks-save", "Save the list", model::export));
        rows.grid().table().getStyleClass().add("first-focus");
        setTop(classes());
        setLeft(rules());
        setCenter(rows);
        rows.setBottom(new ProblemDetail("importing-check", rows.grid().selectedProperty()));
    }

    private Node classes() {
        var line = new HBox(all());
        line.getStyleClass().add("row-line");
        for (var severity : Severity.values()) {
            line.getChildren().add(toggle(severity));
        }
        model.severityProperty()
                .subscribe(
                        now ->
                                classes.getToggles()
                                        .forEach(
                                                toggle ->
                                                        toggle.setSelected(
                                                                now.equals(toggle.getUserData()))));
        return line;
    }

    private ToggleButton all() {
        return toggle("importing-all", "All", Optional.empty());
    }

    private ToggleButton toggle(Severity severity) {
        var toggle =
                toggle(
                        "importing-" + SeverityWords.all(severity).toLowerCase(java.util.Locale.UK),
                        "",
                        Optional.of(severity));
        toggle.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        "%s  %,d"
                                                .formatted(
                                                        SeverityWords.all(severity),
                                                        model.count(severity)),
                                model.problems().rows()));
        toggle.setTooltip(new Tooltip(SeverityWords.meaning(severity)));
        toggle.setAccessibleHelp(SeverityWords.meaning(severity));
        return toggle;
    }

    private ToggleButton toggle(String id, String words, Optional<Severity> shows) {
        var toggle = new ToggleButton(words);
        toggle.setId(id);
        toggle.setUserData(shows);
        toggle.setToggleGroup(classes);
        toggle.setOnAction(
                event -> {
                    model.ruleProperty().set(Optional.empty());
                    model.severityProperty().set(shows);
                    toggle.setSelected(true);
                });
        return toggle;
    }

    /** A rule that is chosen narrows the rows. */
    private Node rules() {
        TableView<RuleCount> table =
                Tables.table(
                        "importing-rules",
                        model.rules(),
                        List.of(
                                Tables.of(
                                                "Class",
                                                (RuleCount r) -> Optional.of(r.severity()),
                                                Words::of)
                                        .wide(7),
                                Tables.text("Rule", RuleCount::rule).wide(11),
                                Tables.number("Rows", RuleCount::rows).wide(6)));
        table.setPlaceholder(new Label("No rule is broken."));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (selected, before, now) ->
                                model.ruleProperty().set(Optional.ofNullable(now)));
        model.ruleProperty()
                .subscribe(
                        now -> {
                            if (now.isEmpty()) {
                                table.getSelectionModel().clearSelection();
                            }
                        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var column = new VBox(table);
        column.getStyleClass().addAll("wizard-side");
        column.setPrefWidth(272);
        column.setMinWidth(260);
        return column;
    }
}
