package org.homeward.ui.importing;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.homeward.app.ImportReceipt;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Halves;

/** Step 6: what came in. */
final class ReceiptPane extends ScrollPane {
    private static final double WIDE = 860;

    ReceiptPane(ImportViewModel model) {
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
                        Cards.sentence(
                                receipt.stored()
                                        ? "Everything was stored in one step."
                                        : "Everything in these files was stored already."),
                        ReceiptFacts.changes(receipt));
        var rows =
                Cards.of(
                        "importing-receipt-rows",
                        "Rows read",
                        ReceiptFacts.rows("importing-receipt-table", receipt));
        var body = new VBox(new Halves(List.of(head, rows), WIDE));
        body.getStyleClass().add("page-body");
        setContent(body);
    }
}
