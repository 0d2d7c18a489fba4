package org.homeward.ui.importing;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.homeward.app.ImportReceipt;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;

/** What an import would change, or has changed, in figures. */
final class ReceiptFacts {
    private ReceiptFacts() {}

    static FactList changes(ImportReceipt receipt) {
        var episodes = receipt.episodes();
        return new FactList()
                .add("Episodes added", Plain.number(episodes.added()))
                .add(
                        "Episodes changed",
                        "%s, of them %s ended"
                                .formatted(
                                        Plain.number(episodes.changed()),
                                        Plain.number(episodes.ended())))
                .add("Episodes gone", Plain.number(episodes.gone()))
                .add("Episodes as before", Plain.number(episodes.same()))
                .add("Other facts new or changed", Plain.number(receipt.factsChanged()))
                .add("Returns", returns(receipt));
    }

    static Node rows(String id, ImportReceipt receipt) {
        TableView<Count> table =
                SmallTable.of(
                        id,
                        receipt.rows().entrySet().stream()
                                .map(e -> new Count(FileWords.table(e.getKey()), e.getValue()))
                                .sorted(
                                        java.util.Comparator.comparing(Count::isRegister)
                                                .thenComparing(Count::table))
                                .toList(),
                        java.util.List.of(
                                Tables.text("Table", Count::table).wide(36),
                                Tables.number("Rows read", Count::rows).wide(9)));
        return table;
    }

    private static String returns(ImportReceipt receipt) {
        return receipt.returns().isEmpty()
                ? "none in these files"
                : "years to "
                        + Spoken.list(
                                receipt.returns().stream()
                                        .map(Plain::day)
                                        .collect(Collectors.toList()));
    }

    private record Count(String table, int rows) {
        boolean isRegister() {
            return table.startsWith("Register");
        }
    }
}
