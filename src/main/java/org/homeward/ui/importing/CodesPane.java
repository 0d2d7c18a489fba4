package org.homeward.ui.importing;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.homeward.app.reading.KnownNames;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** Step 3: codes that are in no list, and what each stands for. */
final class CodesPane extends VBox {
    private static final String KEPT = "kept as unknown";

    private final ChoicesViewModel choices;

    CodesPane(ChoicesViewModel choices) {
        this.choices = choices;
        getStyleClass().add("stack");
        if (choices.codes().isEmpty()) {
            var none =
                    new EmptyState(
                            Feather.HASH,
                            "Every code is known",
                            "There is nothing to translate in these files.");
            VBox.setVgrow(none, Priority.ALWAYS);
            getChildren().setAll(none);
            return;
        }
        var grid = new LineGrid("Column and code", "Rows", "Stands for");
        int number = 0;
        for (var line : choices.codes()) {
            number++;
            grid.line(
                    Cards.sentence("%s  %s".formatted(line.code().column(), line.code().text())),
                    Cards.sentence(Plain.number(line.rows())),
                    choice(number, line));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setId("importing-codes-scroll");
        scroll.getStyleClass().add("plain-scroll");
        getChildren()
                .setAll(
                        Cards.quiet(
                                "These codes are in no list. Choose the code that each stands for,"
                                        + " or keep it: the row is brought in, the value is"
                                        + " unknown and it is listed under Data quality."),
                        scroll);
    }

    private Node choice(int number, CodeLine line) {
        var known = choices.codesFor(line);
        var box = new ComboBox<String>();
        box.setId("importing-code-" + number);
        if (number == 1) {
            box.getStyleClass().add("first-focus");
        }
        box.setEditable(known.isEmpty());
        box.getItems()
                .setAll(
                        Stream.concat(Stream.of(""), known.stream().map(KnownNames.Code::code))
                                .toList());
        box.setConverter(new InWords(known));
        box.setValue(choices.translation(line.code()).orElse(""));
        box.setAccessibleText(line.code().text() + " stands for");
        box.setPrefWidth(420);
        box.valueProperty()
                .subscribe((before, now) -> choices.translate(line.code(), now == null ? "" : now));
        return box;
    }

    /** "K2 children's home"; a list that may be typed into shows the code alone. */
    private static final class InWords extends StringConverter<String> {
        private final java.util.List<KnownNames.Code> known;

        InWords(java.util.List<KnownNames.Code> known) {
            this.known = known;
        }

        @Override
        public String toString(String code) {
            if (code == null || code.isEmpty()) {
                return known.isEmpty() ? "" : KEPT;
            }
            return known.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(one -> (one.code() + "  " + one.words()).strip())
                    .orElse(code);
        }

        @Override
        public String fromString(String text) {
            return text == null ? "" : text.strip();
        }
    }
}
