package org.homeward.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import org.homeward.app.Problem;
import org.homeward.domain.common.ChildId;
import org.kordamp.ikonli.feather.Feather;

/** What is wrong in files, row by row: where, what, and what was done about it. */
public final class ProblemTable extends BorderPane {
    private final Grid<Problem> grid;

    public ProblemTable(String id, Listing<Problem> problems) {
        var columns =
                List.of(
                        Tables.of("Class", (Problem p) -> Optional.of(p.severity()), Words::of)
                                .wide(8),
                        Tables.text("Rule", Problem::rule).wide(8),
                        Tables.text("File and row", (Problem p) -> ProblemRows.where(p.where()))
                                .wide(20),
                        Tables.of("Child", Problem::child, ChildId::text).orElse("").wide(9),
                        Tables.text("Value", (Problem p) -> p.about().value()).wide(11),
                        Tables.text("What is wrong", Problem::text).wide(36),
                        Tables.text("What was done", Problem::repair).wide(18));
        var none =
                new EmptyState(Feather.CHECK, "No problems", "Every row could be read and used.");
        grid = new Grid<>(id, problems, columns, none);
        setCenter(grid);
    }

    /** Keeps only rows that pass as well. */
    public ProblemTable narrowed(ObservableValue<Predicate<Problem>> passes, Runnable widenAll) {
        grid.narrowed(passes, widenAll);
        return this;
    }

    public Grid<Problem> grid() {
        return grid;
    }
}
