package org.homeward.exchange.registers;

import java.util.List;
import org.homeward.app.reconcile.Reconciliation;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.position.FactsBuilder;

/** The figures sheet: what was published of an authority, to compare returns with. */
final class FigureSheets {
    private static final int LATEST_YEAR = 2099;
    private static final int MOST_CHILDREN = 1_000_000;

    static final Sheet FIGURES =
            new Sheet(
                    "figures",
                    "A published number of children, to compare returns with.",
                    List.of(
                            FormColumn.number("YEAR", "The year ending 31 March.").needed(),
                            FormColumn.text("AREA", "The authority, or England.").needed(),
                            FormColumn.choice(
                                            "MEASURE",
                                            "What was counted.",
                                            Reconciliation.measures().toArray(String[]::new))
                                    .needed(),
                            FormColumn.number("VALUE", "Children; empty where it was suppressed.")
                                    .unknown(),
                            FormColumn.text("SOURCE", "Where it was published.").keeps()),
                    List.of(List.of("YEAR", "AREA", "MEASURE")),
                    FigureSheets::read,
                    book -> book.facts().care().published().stream().map(FigureSheets::row));

    private FigureSheets() {}

    private static void read(SheetRow row, FactsBuilder into, Gathered gathered) {
        String measure = row.required("MEASURE");
        if (!Reconciliation.measures().contains(measure)) {
            throw new BadCell(
                    "MEASURE: not one of: " + String.join(", ", Reconciliation.measures()) + ".");
        }
        into.add(
                new PublishedFigure(
                        row.requiredNumber("YEAR", LATEST_YEAR),
                        row.required("AREA"),
                        measure,
                        row.findNumber("VALUE", MOST_CHILDREN),
                        row.text("SOURCE")));
    }

    private static List<String> row(PublishedFigure figure) {
        return List.of(
                String.valueOf(figure.year()),
                figure.area(),
                figure.measure(),
                figure.value().isEmpty() ? "" : String.valueOf(figure.value().getAsInt()),
                figure.source());
    }
}
