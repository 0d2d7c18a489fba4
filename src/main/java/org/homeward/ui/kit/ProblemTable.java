package org.homeward.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import org.homeward.app.Problem;
import org.homeward.domain.common.ChildId;
import org.kordamp.ikonli.feather.Feather;

/** What is wrong in files, row by row: where, what, and what was done about it. */
public final class ProblemTable extends BorderPane {
    public ProblemTable(String id, Listing<Problem> problems) {
        var columns =
                List.of(
                        Tables.of("Severity", (Problem p) -> Optional.of(p.severity()), Words::of)
                                .wide(9),
                        Tables.text("Rule", Problem::rule).wide(8),
                        Tables.of("Child", Problem::child, ChildId::text).wide(12),
                        Tables.text("Where", (Problem p) -> p.where().toString()).wide(26),
                        Tables.text("What is wrong", Problem::text).wide(48),
                        Tables.text("What was done", Problem::repair).wide(30));
        var none =
                new EmptyState(Feather.CHECK, "No problems", "Every row could be read and used.");
        setCenter(new Grid<>(id, problems, columns, none));
    }
}
