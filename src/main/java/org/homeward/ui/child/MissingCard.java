package org.homeward.ui.child;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;

/** When the child was missing. */
final class MissingCard {
    private MissingCard() {}

    static VBox of(ChildPage.Life life) {
        var card = Cards.of("child-missing", "Missing");
        card.getChildren()
                .add(
                        life.missing().isEmpty()
                                ? Cards.quiet("No missing period is recorded.")
                                : SmallTable.of("child-missing-table", life.missing(), missing()));
        return card;
    }

    private static List<Column<MissingPeriod, ?>> missing() {
        return List.of(
                Tables.date("From", (MissingPeriod m) -> m.span().start()).wide(10),
                Tables.of("To", (MissingPeriod m) -> m.span().findEnd(), Tables::day)
                        .orElse("still missing")
                        .wide(12),
                Tables.of(
                                "What",
                                (MissingPeriod m) ->
                                        Optional.of(m.kind().equals("A") ? "Away" : "Missing"),
                                (String text) -> text)
                        .wide(12));
    }
}
