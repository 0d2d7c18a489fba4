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

    private void show(Preview preview) {
        var would = preview.would();
        var changes =
                Cards.of(
                        "importing-changes",
                        "What would change",
                        Cards.sentence(headline(would)),
                        ReceiptFacts.changes(would));
        var rows =
                Cards.of(
                        "importing-rows",
                        "Rows read",
                        ReceiptFacts.rows("importing-rows-table", would));
        var body = new VBox();
        body.getStyleClass().add("page-body");
        if (preview.totals().isEmpty()) {
            body.getChildren().setAll(new Halves(List.of(changes, rows), WIDE));
        } else {
            var totals =
                    Cards.of(
                            "importing-totals",
                            "Totals of each return, as its rows stand",
                            TotalsTable.of("importing-totals-table", preview.totals()));
            body.getChildren()
                    .setAll(
                            new Halves(List.of(changes, totals), WIDE),
                            ReconciliationCard.of("importing-published", would.compared()),
                            rows);
        }
        setContent(body);
    }

    private static String headline(ImportReceipt would) {
        if (would.changesNothing()) {
            return "Nothing: everything in these files is stored already.";
        }
        var episodes = would.episodes();
        return "%s and %s would change. Nothing is stored yet."
                .formatted(
                        Plain.count(
                                episodes.added() + episodes.changed() + episodes.gone(),
                                "episode",
                                "episodes"),
                        Plain.count(would.factsChanged(), "other fact", "other facts"));
    }
}
