package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.homeward.app.view.RequestRow;
import org.homeward.domain.search.Urgency;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The list of searches for a home. */
public final class RequestsView extends Page {
    private static final String TITLE = "Requests";

    private final RequestsViewModel model;

    public RequestsView(RequestsViewModel model) {
        super("requests", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(sentence -> retitle(TITLE, sentence));
        var metToo = new CheckBox("Met requests too");
        metToo.setId("requests-met");
        metToo.selectedProperty().bindBidirectional(model.metTooProperty());
        setCenter(
                new Grid<>("requests-table", model.requests(), columns(), none())
                        .narrowed(model.passesProperty(), () -> model.metTooProperty().set(true))
                        .with(metToo)
                        .onOpen(model::open));
        setTools(Buttons.main("requests-new", "New request (Ctrl+N)", model::newRequest));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private static EmptyState none() {
        return new EmptyState(
                Feather.SEARCH,
                "No placement request has been made by this day",
                "Ctrl+N begins one; bringing in the register of requests (Ctrl+8) brings more.");
    }

    private static List<Column<RequestRow, ?>> columns() {
        return List.of(
                Tables.text("For", RequestRow::names).wide(28),
                Tables.number("Children", (RequestRow r) -> r.children().size()).wide(7),
                Tables.maybeNumber(
                                "Youngest",
                                (RequestRow r) ->
                                        r.children().stream()
                                                .flatMap(c -> c.age().stream())
                                                .min(Integer::compareTo))
                        .wide(7),
                Tables.text("Kind of care", (RequestRow r) -> Words.of(r.request().type()))
                        .wide(20),
                Tables.of("Urgency", RequestsView::urgency, Words::of).wide(13),
                Tables.number("Days waiting", RequestRow::waitingDays).wide(9),
                Tables.date("Needed by", (RequestRow r) -> r.request().timing().neededBy())
                        .wide(10),
                Tables.of("Days left", RequestRow::daysLeft, RequestsView::left)
                        .orElse("met")
                        .wide(11),
                Tables.text("Id", (RequestRow r) -> r.request().id().text()).wide(9));
    }

    private static Optional<Urgency> urgency(RequestRow row) {
        return Optional.of(row.request().timing().urgency());
    }

    private static String left(int days) {
        return days < 0 ? "%d late".formatted(-days) : String.valueOf(days);
    }
}
