package org.homeward.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;
import org.homeward.app.reconcile.Compared;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;

/** What the data give beside what was published, line by line, with what explains a difference. */
final class ReconciliationCard {
    private static final double HEIGHT = 300;

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
        var newestFirst =
                compared.stream()
                        .sorted(Comparator.comparing(Compared::yearEnd).reversed())
                        .toList();
        var table =
                Tables.table(
                        id + "-table",
                        FXCollections.observableArrayList(newestFirst),
                        List.of(
                                Tables.date("31 March", Compared::yearEnd).wide(10),
                                Tables.text("Measure", Compared::measure).wide(38),
                                Tables.of(
                                                "Published",
                                                (Compared c) -> maybe(c.published()),
                                                "%,d"::formatted)
                                        .orElse("too small")
                                        .atRight()
                                        .wide(9),
                                Tables.number("Yours", Compared::ours).wide(8),
                                Tables.of(
                                                "Difference",
                                                (Compared c) -> maybe(c.difference()),
                                                Differences::signed)
                                        .orElse("")
                                        .atRight()
                                        .wide(10),
                                Tables.text("Why", Compared::why).wide(40)));
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
        return Cards.of(
                id,
                "Beside published figures: " + compared.get(0).area(),
                Cards.sentence(first(newestFirst.get(0)) + " " + inWords(compared)),
                table,
                Cards.quiet(sources(compared)));
    }

    /** "Looked after on 31 March 2017: 1,106 were published, yours are 1,104." */
    private static String first(Compared newest) {
        if (newest.published().isEmpty()) {
            return "";
        }
        return "%s, %d: %s were published, yours are %s."
                .formatted(
                        newest.measure(),
                        newest.yearEnd().getYear(),
                        Plain.number(newest.published().getAsInt()),
                        Plain.number(newest.ours()));
    }

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
