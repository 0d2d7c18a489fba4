package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.app.reading.FileSurvey;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** Step 2: what each column of each file is read as, with some of its values. */
final class ColumnsPane extends BorderPane {
    private static final String LEFT_OUT = "left out";
    private static final String UNDECIDED = "undecided";

    private final ChoicesViewModel choices;
    private final ListView<FileSurvey> files;

    ColumnsPane(ChoicesViewModel choices) {
        this.choices = choices;
        files = new ListView<>(choices.files());
        if (choices.files().isEmpty()) {
            setCenter(
                    new EmptyState(
                            Feather.COLUMNS,
                            "No columns to match",
                            "Every column is read as what it says it is."));
            return;
        }
        files.setId("importing-column-files");
        files.setAccessibleText("Files, those with a column to decide on first");
        files.getStyleClass().add("first-focus");
        files.setCellFactory(view -> new FileCell());
        files.setPrefWidth(290);
        files.setMinWidth(220);
        setLeft(files);
        files.getSelectionModel().selectedItemProperty().subscribe(this::show);
        files.getSelectionModel().selectFirst();
    }

    private void show(FileSurvey file) {
        if (file == null) {
            return;
        }
        var grid = new LineGrid("Heading in the file", "Read as", "Values in the file");
        int number = 0;
        for (var line : ColumnLine.of(file)) {
            number++;
            grid.line(
                    heading(line),
                    choice(number, file, line),
                    Cards.quiet(String.join(", ", line.samples())));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setId("importing-columns-scroll");
        scroll.getStyleClass().add("plain-scroll");
        var heading = Cards.heading(name(file));
        var words =
                Cards.quiet(
                        "A heading that is not known is left out unless you choose what it stands"
                                + " for. The rest of the file is read in any case.");
        var column = new VBox(heading, words, scroll);
        column.getStyleClass().addAll("stack", "wizard-part");
        setCenter(column);
    }

    private Node choice(int number, FileSurvey file, ColumnLine line) {
        var box = new ComboBox<String>();
        box.setId("importing-column-" + number);
        box.getItems()
                .setAll(
                        Stream.concat(Stream.of(LEFT_OUT), choices.columnsFor(file).stream())
                                .toList());
        box.setValue(choices.readAs(line).orElse(LEFT_OUT));
        box.setAccessibleText(line.heading().text() + " is read as");
        box.setMaxWidth(Double.MAX_VALUE);
        mark(box, line);
        box.valueProperty()
                .subscribe(
                        (before, now) -> {
                            choices.readAs(line.heading(), now.equals(LEFT_OUT) ? "" : now);
                            mark(box, line);
                            files.refresh();
                        });
        return box;
    }

    /** With its year, since a return has the same names every year. */
    private static String name(FileSurvey file) {
        return file.name() + file.yearEnd().map(day -> ", " + day.getYear()).orElse("");
    }

    /** A frame while nobody has decided; the words beside the heading say it too. */
    private void mark(ComboBox<String> box, ColumnLine line) {
        box.getStyleClass().remove(UNDECIDED);
        if (!choices.isDecided(line)) {
            box.getStyleClass().add(UNDECIDED);
        }
    }

    private Label heading(ColumnLine line) {
        var text = line.heading().text();
        return Cards.sentence(choices.isDecided(line) ? text : text + " (not known)");
    }

    private final class FileCell extends ListCell<FileSurvey> {
        @Override
        protected void updateItem(FileSurvey file, boolean empty) {
            super.updateItem(file, empty);
            setText("");
            setGraphic(null);
            Optional.ofNullable(empty ? null : file).ifPresent(this::show);
        }

        private void show(FileSurvey file) {
            List<ColumnLine> lines = ColumnLine.of(file);
            long open = lines.stream().filter(line -> !choices.isDecided(line)).count();
            var name = new Label(name(file));
            var state =
                    Cards.quiet(
                            open == 0
                                    ? "%d columns, all decided".formatted(lines.size())
                                    : "%d of %d columns to look at".formatted(open, lines.size()));
            setGraphic(new VBox(name, state));
        }
    }
}
