package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** Step 1: choose or drop files, see what each is, take out what cannot be used. */
final class FilesPane extends VBox {
    private final ImportViewModel model;
    private final TableView<FoundFile> table;

    FilesPane(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("stack");
        table = table();
        var list = new StackPane(table);
        VBox.setVgrow(list, Priority.ALWAYS);
        var what = nothingChosen();
        what.setMinHeight(USE_PREF_SIZE);
        var history = new HistoryPane(model.history());
        VBox.setVgrow(history, Priority.ALWAYS);
        var none = new VBox(what, history);
        none.getStyleClass().add("nothing-chosen");
        var empty = Bindings.isEmpty(model.files().chosen());
        none.visibleProperty().bind(empty);
        table.visibleProperty().bind(empty.not());
        list.getChildren().add(none);
        getChildren().setAll(choosing(), authority(), list, takeOut());
    }

    private Node choosing() {
        var files = Buttons.of("importing-files", "Choose files", model::chooseFiles);
        files.getStyleClass().add("first-focus");
        var folder = Buttons.of("importing-folder", "Choose a folder", model::chooseFolder);
        var hint =
                Cards.quiet(
                        "Or drop files and folders anywhere on the window: CSV, XLSX, XML, zip.");
        var line = new HBox(files, folder, hint);
        line.getStyleClass().add("row-line");
        return line;
    }

    private EmptyState nothingChosen() {
        return new EmptyState(
                        Feather.DOWNLOAD,
                        "No file is chosen yet",
                        "Choose the tables of a return (one year or several, as CSV, zip, XLSX or XML) and"
                                + " the registers of carers, homes, children and requests. What each file"
                                + " is, is found out from its columns.")
                .offering(
                        "importing-template",
                        "Find the register template under Take out",
                        model::goToTemplates);
    }

    private TableView<FoundFile> table() {
        var made =
                Tables.table(
                        "importing-found",
                        model.files().found(),
                        List.of(
                                Tables.text("File", FoundFile::place).wide(30),
                                Tables.text("What it is", FoundFile::what).wide(44),
                                Tables.number("Rows", FoundFile::rows).wide(7),
                                Tables.text("State", FoundFile::state).wide(30)));
        made.setPlaceholder(
                Cards.quiet(
                        "The list of files comes when they are read. \"Read the files\" reads them."));
        return made;
    }

    /** Whose rows, where the files hold those of several authorities. */
    private Node authority() {
        var choices = model.choices();
        var box = new ComboBox<String>(choices.authorities());
        box.setId("importing-authority");
        box.setAccessibleText("Take the rows of");
        box.setPromptText("Choose one");
        choices.authorityProperty().subscribe(now -> box.setValue(now.orElse(null)));
        box.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                model.chooseAuthority(Optional.of(now));
                            }
                        });
        var words = Cards.sentence("The files hold several authorities. Take the rows of");
        words.setLabelFor(box);
        var line = new HBox(words, box);
        line.getStyleClass().add("row-line");
        line.visibleProperty().bind(Bindings.size(choices.authorities()).greaterThan(1));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node takeOut() {
        var button = Buttons.of("importing-take-out", "Take the file out", this::takeOutSelected);
        var selected = table.getSelectionModel().selectedItemProperty();
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> selected.get() == null || selected.get().paths().isEmpty(),
                                selected));
        var count = Cards.quiet("");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::counted,
                                model.files().found(),
                                model.files().readProperty()));
        var line = new HBox(button, count);
        line.getStyleClass().add("row-line");
        line.visibleProperty().bind(Bindings.isNotEmpty(model.files().found()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private String counted() {
        var found = model.files().found();
        long refused = found.stream().filter(FoundFile::isRefused).count();
        long rows = found.stream().mapToLong(FoundFile::rows).sum();
        return "%s with %s%s."
                .formatted(
                        Plain.count(found.size(), "table", "tables"),
                        Plain.count(rows, "row", "rows"),
                        refused == 0 ? "" : "; %s cannot be used".formatted(Plain.number(refused)));
    }

    private void takeOutSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::takeOut);
    }
}
