package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.ImportReceipt;
import org.homeward.app.KeptImport;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Moments;

/** Step 6: what came in, when and by whom, and the way to take it back. */
final class ReceiptPane extends ScrollPane {
    private static final double WIDE = 860;

    private final ImportViewModel model;

    ReceiptPane(ImportViewModel model) {
        this.model = model;
        setId("importing-receipt-scroll");
        setFitToWidth(true);
        getStyleClass().addAll("plain-scroll", "first-focus");
        model.receiptProperty().get().ifPresent(this::show);
    }

    private void show(ImportReceipt receipt) {
        var head =
                Cards.of(
                        "importing-receipt",
                        receipt.stored() ? "Brought in" : "Nothing has changed",
                        receipt.stored()
                                ? signed()
                                : Cards.sentence(
                                        "Everything in these files was stored already, so nothing"
                                                + " was stored again."),
                        ReceiptFacts.changes(receipt),
                        ways(receipt));
        var rows =
                Cards.of(
                        "importing-receipt-rows",
                        "Rows read",
                        ReceiptFacts.rows("importing-receipt-table", receipt));
        var body = new VBox(new Halves(List.of(head, rows), WIDE));
        if (!receipt.returns().isEmpty()) {
            body.getChildren()
                    .add(ReconciliationCard.of("importing-receipt-published", receipt.compared()));
        }
        body.getStyleClass().add("page-body");
        setContent(body);
    }

    /** "Import 3, on 3 April 2017, 10:00, by Amina Cole", once the receipt is listed. */
    private Label signed() {
        var label = Cards.sentence("Everything was stored in one step.");
        label.setId("importing-receipt-signed");
        model.history()
                .imports()
                .rows()
                .subscribe(() -> latest().ifPresent(one -> label.setText(words(one))));
        latest().ifPresent(one -> label.setText(words(one)));
        return label;
    }

    private Optional<KeptImport> latest() {
        return model.history().findLast();
    }

    private static String words(KeptImport one) {
        return "Import %d, on %s, by %s. Everything was stored in one step."
                .formatted(one.number(), Moments.inFull(one.at()), one.by());
    }

    private VBox ways(ImportReceipt receipt) {
        var today = Buttons.of("importing-to-today", "Go to Today", model::goToToday);
        var ways = new VBox(new HBox(today));
        ways.getStyleClass().add("stack");
        if (receipt.stored()) {
            ways.getChildren()
                    .add(
                            new UndoPane(
                                    "importing-undo",
                                    model.history(),
                                    "Undo this import",
                                    model::startAgain));
        }
        return ways;
    }
}
