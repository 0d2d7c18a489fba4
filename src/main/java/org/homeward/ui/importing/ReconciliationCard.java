package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.VBox;
import org.homeward.app.reconcile.Compared;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;

/** What the data give beside what was published, line by line, with what explains a difference. */
final class ReconciliationCard {
    private ReconciliationCard() {}

    static VBox of(String id, List<Compared> compared) {
        if (compared.isEmpty()) {
            return Cards.of(
                    id,
                    "Beside published figures",
                    Cards.sentence(
                            "No published figures are held for this authority and these years, so"
                                    + " nothing can be compared."));
        }
        var table =
                SmallTable.of(
                        id + "-table",
                        compared,
                        List.of(
                                Tables.date("31 March", Compared::yearEnd).wide(10),
                                Tables.text("Measure", Compared::measure).wide(30),
                                Tables.of(
                                                "Published",
                                                (Compared c) -> maybe(c.published()),
                                                "%,d"::formatted)
                                        .orElse("too small")
                                        .wide(9),
                                Tables.number("Yours", Compared::ours).wide(8),
                                Tables.of(
                                                "Difference",
                                                (Compared c) -> maybe(c.difference()),
                                                Differences::signed)
                                        .orElse("")
                                        .wide(10),
                                Tables.text("Why", Compared::why).wide(46)));
        return Cards.of(
                id,
                "Beside published figures: " + compared.get(0).area(),
                Cards.sentence(inWords(compared)),
                table,
                Cards.quiet(sources(compared)));
    }

    /** "On 31 March 2017 the data give 1,104 looked after; 1,106 were published." */
    private static String inWords(List<Compared> compared) {
        long same =
                compared.stream()
                        .filter(c -> c.difference().isPresent() && c.difference().getAsInt() == 0)
                        .count();
        long known = compared.stream().filter(c -> c.published().isPresent()).count();
        return "%,d of %,d published figures agree with yours. Short breaks are left out, as in the publication."
                .formatted(same, known);
    }

    private static String sources(List<Compared> compared) {
        return "Published in: "
                + Spoken.list(compared.stream().map(Compared::source).distinct().toList())
                + ".";
    }

    private static Optional<Integer> maybe(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
