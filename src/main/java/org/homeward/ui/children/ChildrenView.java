package org.homeward.ui.children;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildRow;
import org.homeward.app.view.NeedsSummary;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementKind;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The list of looked-after children. */
public final class ChildrenView extends Page {
    private final ChildrenViewModel model;

    public ChildrenView(ChildrenViewModel model) {
        super("children", "Children", "");
        this.model = model;
        model.summaryProperty().subscribe(sentence -> retitle("Children", sentence));
        var kinds =
                new FilterBox<>(
                                "children-kind",
                                "All kinds of placement",
                                List.of(PlacementKind.values()),
                                Words::of)
                        .bound(model.kindProperty());
        var bands =
                new FilterBox<>(
                                "children-age",
                                "All ages",
                                Arrays.stream(AgeBand.values())
                                        .filter(band -> band != AgeBand.BEFORE_BIRTH)
                                        .toList(),
                                Words::of)
                        .bound(model.bandProperty());
        setCenter(
                new Grid<>("children-table", model.children(), columns(), nobody())
                        .narrowed(model.passesProperty(), model::widen)
                        .with(kinds, bands)
                        .onOpen(model::open));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private static EmptyState nobody() {
        return new EmptyState(
                Feather.USERS,
                "No child is looked after on this day",
                "Bring in a return (Ctrl+8), or move the as-at day to a day that the returns"
                        + " cover.");
    }

    private static List<Column<ChildRow, ?>> columns() {
        return List.of(
                Tables.text("Name", (ChildRow row) -> row.child().name()).wide(15),
                Tables.of("Id", (ChildRow row) -> Optional.of(row.child().id()), id -> id.text())
                        .wide(7),
                Tables.maybeNumber("Age", (ChildRow row) -> row.child().age()).wide(4),
                Tables.text("Kind of placement", (ChildRow row) -> Words.of(row.stay().kind()))
                        .wide(22),
                Tables.of(
                                "Lives with",
                                (ChildRow row) -> row.stay().livesWith(),
                                (String name) -> name)
                        .orElse("not recorded")
                        .wide(14),
                Tables.text("Legal status", (ChildRow row) -> CareWords.legal(row.stay().legal()))
                        .wide(17),
                Tables.date("There since", (ChildRow row) -> row.stay().placedSince()).wide(10),
                Tables.number("Days in care", (ChildRow row) -> row.stay().daysInCare()).wide(6),
                Tables.number("Moves, 12 months", (ChildRow row) -> row.stay().movesInYear())
                        .wide(8),
                Tables.number("Siblings", ChildRow::siblings).wide(7),
                Tables.of("Highest need", ChildRow::needs, ChildrenView::needs).wide(13));
    }

    private static String needs(NeedsSummary needs) {
        return "%s in %d".formatted(Words.of(needs.highest()), needs.domains());
    }
}
