package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.SdqRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on strengths and difficulties scores, which are for ages 4 to 16. */
final class ScoreRules {
    private static final int YOUNGEST = 4;
    private static final int TOO_OLD = 17;
    private final Consumer<Problem> found;

    ScoreRules(Consumer<Problem> found) {
        this.found = found;
    }

    void check(ReturnTables tables, Map<ChildId, LocalDate> births) {
        for (OtherRow other : tables.listRows(Table.OC2)) {
            SdqRow row = SdqRow.of(other);
            if (row.score().isEmpty() && !row.text().isEmpty()) {
                tell(row, "180", "The score is not a number from 0 to 40.", "not used");
            }
            LocalDate born = births.get(row.child());
            if (row.score().isPresent() && born != null) {
                if (Age.on(tables.yearEnd(), born) < YOUNGEST) {
                    tell(row, "188", "A score for a child under 4.", "kept as it is");
                }
                if (Age.on(tables.yearStart(), born) >= TOO_OLD) {
                    tell(row, "189", "A score for a child of 17 or over.", "kept as it is");
                }
            }
        }
    }

    private void tell(SdqRow row, String rule, String text, String repair) {
        found.accept(
                new Problem(
                        Severity.WARNING,
                        rule,
                        Optional.of(row.child()),
                        row.source(),
                        text,
                        repair));
    }
}
