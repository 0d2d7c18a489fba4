package org.homeward.ui.child;

import java.util.ArrayList;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.child.SdqScore;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** What the child needs, with the way it goes, and the strengths and difficulties scores. */
final class NeedsCard {
    private static final int BORDERLINE_FROM = 14;
    private static final int CONCERN_FROM = 17;

    private NeedsCard() {}

    static VBox of(ChildPage.Measures measures) {
        var card = Cards.of("child-needs", "Needs");
        if (measures.needs().isEmpty()) {
            card.getChildren().add(Cards.quiet("No needs assessment is recorded."));
        } else {
            card.getChildren().add(needs(NeedsTrend.of(measures.needs())));
        }
        card.getChildren().add(Cards.heading("Strengths and difficulties"));
        card.getChildren()
                .add(
                        measures.sdq().isEmpty()
                                ? Cards.quiet("No score is recorded.")
                                : SmallTable.of("child-sdq-table", measures.sdq(), scores()));
        return card;
    }

    private static javafx.scene.Node needs(NeedsTrend trend) {
        var columns = new ArrayList<Column<NeedsTrend.Row, ?>>();
        columns.add(Tables.text("Domain", (NeedsTrend.Row row) -> Words.of(row.domain())).wide(27));
        for (int i = 0; i < trend.days().size(); i++) {
            int at = i;
            columns.add(
                    Tables.of(
                                    Tables.day(trend.days().get(at)),
                                    (NeedsTrend.Row row) -> row.levels().get(at),
                                    Words::of)
                            .wide(9));
        }
        columns.add(Tables.of("Trend", NeedsTrend.Row::trend, Words::of).wide(9));
        return SmallTable.of("child-needs-table", trend.rows(), columns);
    }

    private static java.util.List<Column<SdqScore, ?>> scores() {
        return java.util.List.of(
                Tables.date("Year to", SdqScore::yearEnd).wide(12),
                Tables.number("Score of 40", SdqScore::score).wide(12),
                Tables.text("In words", (SdqScore s) -> band(s.score())).wide(20));
    }

    private static String band(int score) {
        if (score >= CONCERN_FROM) {
            return "Cause for concern";
        }
        return score >= BORDERLINE_FROM ? "Borderline" : "Normal";
    }
}
