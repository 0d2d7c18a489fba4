package org.homeward.ui.importing;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.homeward.app.ImportReceipt;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Halves;

/** Step 5: what would change, before anything does. */
final class PreviewPane extends ScrollPane {
    private static final double WIDE = 860;

    PreviewPane(ImportViewModel model) {
        setId("importing-preview");
        setFitToWidth(true);
        getStyleClass().addAll("plain-scroll", "first-focus");
        model.files().previewProperty().get().ifPresent(this::show);
    }

    private void show(ImportReceipt would) {
        var changes =
                Cards.of(
                        "importing-changes",
                        "What would change",
                        would.changesNothing()
                                ? Cards.sentence(
                                        "Nothing: everything in these files is stored already.")
                                : Cards.sentence(headline(would)),
                        ReceiptFacts.changes(would));
        var rows =
                Cards.of(
                        "importing-rows",
                        "Rows read",
                        ReceiptFacts.rows("importing-rows-table", would));
        var body = new VBox(new Halves(List.of(changes, rows), WIDE));
        body.getStyleClass().add("page-body");
        setContent(body);
    }

    private static String headline(ImportReceipt would) {
        return "%s and %s would change. Nothing is stored yet."
                .formatted(
                        Plain.count(
                                would.episodes().added()
                                        + would.episodes().changed()
                                        + would.episodes().gone(),
                                "episode",
                                "episodes"),
                        Plain.count(would.factsChanged(), "other fact", "other facts"));
    }
}
