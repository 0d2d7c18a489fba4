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
                        Tables.text("Return", Line::year).wide(6),
                        Tables.number("Children", (Line l) -> l.now().children()).wide(8),
                        Tables.number("Started", (Line l) -> l.now().started()).wide(7),
                        Tables.number("Ceased", (Line l) -> l.now().ceased()).wide(7),
                        Tables.number("At end", (Line l) -> l.now().atEnd()).wide(6),
                        Tables.of("Change", Line::difference, Differences::signed)
                                .orElse("")
                                .atRight()
                                .wide(7)));
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
        String year() {
            return Integer.toString(now.yearEnd().getYear());
        }

        /** Of those in care at the end. */
        Optional<Integer> difference() {
            return before.map(then -> now.atEnd() - then.atEnd());
        }
    }
}
