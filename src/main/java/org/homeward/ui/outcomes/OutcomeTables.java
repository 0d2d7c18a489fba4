package org.homeward.ui.outcomes;

import java.util.List;
import org.homeward.stepdown.outcome.PublishedResult;
import org.homeward.stepdown.outcome.Retention;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.outcomes.OutcomesViewModel.EndCount;
import org.kordamp.ikonli.feather.Feather;

/** The tables under the curve. */
final class OutcomeTables {
    private final OutcomesViewModel model;

    OutcomeTables(OutcomesViewModel model) {
        this.model = model;
    }

    Grid<Retention> retention() {
        List<Column<Retention, ?>> columns =
                List.of(
                        Tables.text("After", (Retention r) -> r.weeks() + " weeks").wide(12),
                        Tables.number("Moves so long ago", Retention::cases).wide(14),
                        Tables.number("Still there and seen", (Retention r) -> r.point().atRisk())
                                .wide(14),
                        Tables.text("Still with the family", Retention::words).wide(46));
        return new Grid<>("outcomes-retention", model.retention(), columns, none());
    }

    Grid<EndCount> ends() {
        List<Column<EndCount, ?>> columns =
                List.of(
                        Tables.text("Moves that", EndCount::kind).wide(30),
                        Tables.number("Moves", EndCount::moves).wide(10));
        return new Grid<>("outcomes-ends", model.ends(), columns, none());
    }

    Grid<PublishedResult> published() {
        List<Column<PublishedResult, ?>> columns =
                List.of(
                        Tables.text("Programme", PublishedResult::programme).wide(28),
                        Tables.text("As of", PublishedResult::asOf).wide(14),
                        Tables.text("Count", (PublishedResult p) -> p.count().orElse("none"))
                                .wide(10),
                        Tables.text("Result", PublishedResult::result).wide(60),
                        Tables.text("Source", PublishedResult::source).wide(40));
        return new Grid<>("outcomes-published", model.published(), columns, none());
    }

    static EmptyState none() {
        return new EmptyState(
                Feather.TRENDING_UP,
                "Nothing to show yet",
                "It fills as children are flagged, reviewed and move to families.");
    }
}
