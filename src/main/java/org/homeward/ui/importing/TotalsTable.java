package org.homeward.ui.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.homeward.app.importing.ReturnTotals;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;

/** What each return comes to, beside the year before. */
final class TotalsTable {
    private TotalsTable() {}

    static TableView<Line> of(String id, List<ReturnTotals> totals) {
        return SmallTable.of(
                id,
                lines(totals),
                List.of(
                        Tables.date("Return to", (Line l) -> l.now().yearEnd()).wide(10),
                        Tables.number("Episodes", (Line l) -> l.now().episodes()).wide(8),
                        Tables.number("Children", (Line l) -> l.now().children()).wide(8),
                        Tables.number("Started", (Line l) -> l.now().started()).wide(7),
                        Tables.number("Ceased", (Line l) -> l.now().ceased()).wide(7),
                        Tables.number("In care at the end", (Line l) -> l.now().atEnd()).wide(8),
                        Tables.of("On the year before", Line::difference, Differences::signed)
                                .orElse("no year before")
                                .wide(13)));
    }

    private static List<Line> lines(List<ReturnTotals> totals) {
        Map<LocalDate, ReturnTotals> years = new HashMap<>();
        totals.forEach(each -> years.put(each.yearEnd(), each));
        return totals.stream()
                .map(
                        each ->
                                new Line(
                                        each,
                                        Optional.ofNullable(
                                                years.get(each.yearEnd().minusYears(1)))))
                .toList();
    }

    /** A year and the one before it, where that is known. */
    record Line(ReturnTotals now, Optional<ReturnTotals> before) {
        Optional<Integer> difference() {
            return before.map(then -> now.atEnd() - then.atEnd());
        }
    }
}
