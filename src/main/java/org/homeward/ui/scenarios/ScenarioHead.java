package org.homeward.ui.scenarios;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.shift.scenario.Scenario;
import org.homeward.ui.kit.Buttons;

/** The name of a scenario and what can be done with it. */
final class ScenarioHead extends VBox {
    private final ScenariosViewModel model;
    private final int column;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label state = new Label();
    private final CheckMenuItem publish = new CheckMenuItem("Show in the monthly report");
    private final MenuButton menu;

    ScenarioHead(ScenariosViewModel model, int column) {
        this.model = model;
        this.column = column;
        getStyleClass().add("form-field");
        name.setId(id("name"));
        name.setAccessibleText("Name of the scenario");
        note.setId(id("note"));
        note.setAccessibleText("Note on the scenario");
        note.setPromptText("Note");
        state.setId(id("state"));
        state.setWrapText(true);
        state.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        publish.setId(id("publish"));
        publish.setOnAction(
                event -> model.drafts().edit(column, one -> one.published(publish.isSelected())));
        menu = menu();
        commits(name, () -> model.drafts().edit(column, one -> one.labelled(name.getText())));
        commits(note, () -> model.drafts().edit(column, one -> one.noted(note.getText())));
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        var line = new HBox(note, menu);
        line.getStyleClass().add("row-line");
        getChildren().setAll(name, line, state);
        refresh();
    }

    void refresh() {
        ScenarioDraft draft = model.drafts().list().get(column);
        Scenario scenario = draft.scenario();
        name.setText(scenario.label());
        name.setTooltip(new Tooltip(scenario.label()));
        note.setText(scenario.note());
        publish.setSelected(scenario.published());
        state.setText(draft.state() + (scenario.published() ? "; in the report" : ""));
        menu.getItems().stream()
                .filter(item -> id("withdraw").equals(item.getId()))
                .forEach(item -> item.setDisable(draft.saved().isEmpty()));
    }

    private MenuButton menu() {
        var made =
                Buttons.menu(
                        id("menu"),
                        "Do",
                        Buttons.item(id("save"), "Save", () -> model.save(column)),
                        Buttons.item(id("copy"), "Save a copy", () -> model.saveCopy(column)),
                        Buttons.item(
                                id("duplicate"),
                                "Duplicate beside it (Ctrl+D)",
                                () -> model.duplicate(column)),
                        publish,
                        Buttons.item(id("export"), "Export as a file ...", this::export),
                        Buttons.item(
                                id("remove"),
                                "Take off the page",
                                () -> model.drafts().remove(column)),
                        Buttons.item(id("withdraw"), "Withdraw", () -> model.withdraw(column)));
        made.setAccessibleText("What to do with this scenario");
        return made;
    }

    private void export() {
        String label = model.drafts().list().get(column).scenario().label();
        model.desk()
                .picker()
                .saveAs(
                        "Export the scenario",
                        label.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-") + ".json")
                .ifPresent(file -> model.export(column, file));
    }

    private void commits(TextField field, Supplier<Optional<String>> edit) {
        Runnable commit =
                () -> {
                    Optional<String> fault = edit.get();
                    if (fault.isPresent()) {
                        model.tell(fault);
                    }
                };
        field.setOnAction(event -> commit.run());
        field.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (before && !now) {
                                commit.run();
                            }
                        });
    }

    private String id(String what) {
        return "scenarios-" + column + "-" + what;
    }
}
