package org.homeward.ui.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.KeptImport;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Moments;
import org.homeward.ui.kit.Tables;

/** What was brought in before, newest first; hidden when nothing was. */
final class HistoryPane extends VBox {
    HistoryPane(HistoryViewModel model) {
        setId("importing-history");
        getStyleClass().add("stack");
        var table = table(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Cards.heading("Brought in before"),
                        table,
                        new UndoPane(
                                "importing-undo-last",
                                model,
                                "Take back the last import",
                                () -> {}));
        visibleProperty().bind(Bindings.isNotEmpty(model.imports().rows()));
        managedProperty().bind(visibleProperty());
    }

    private static TableView<KeptImport> table(HistoryViewModel model) {
        return Tables.table(
                "importing-imports",
                model.imports().rows(),
                List.of(
                        Tables.number("No.", KeptImport::number).wide(4),
                        Tables.of("When", (KeptImport i) -> Optional.of(i.at()), Moments::inShort)
                                .wide(16),
                        Tables.text("By", KeptImport::by).wide(14),
                        Tables.text("Returns to", HistoryPane::returns).wide(15),
                        Tables.text("Files", (KeptImport i) -> files(i)).wide(24),
                        Tables.text("Changed", HistoryPane::changed).wide(28),
                        Tables.of("Taken back", KeptImport::undoneAt, Moments::inShort)
                                .orElse("no")
                                .wide(16)));
    }

    private static String returns(KeptImport one) {
        var years = one.receipt().returns().stream().map(LocalDate::getYear).map(String::valueOf);
        var all = years.collect(Collectors.joining(", "));
        return all.isEmpty() ? "registers only" : all;
    }

    static String files(KeptImport one) {
        return String.join(", ", one.files());
    }

    private static String changed(KeptImport one) {
        var episodes = one.receipt().episodes();
        return "%s episodes new, %s changed, %s gone; %s"
                .formatted(
                        Plain.number(episodes.added()),
                        Plain.number(episodes.changed()),
                        Plain.number(episodes.gone()),
                        Plain.count(one.receipt().factsChanged(), "other fact", "other facts"));
    }
}
