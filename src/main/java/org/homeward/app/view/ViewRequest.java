package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.position.CarePosition;

/** One search for a home with its children and its decisions, as at a day. */
public final class ViewRequest {
    private final Store store;

    public ViewRequest(Store store) {
        this.store = store;
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request. */
    public RequestPage on(RequestId id, LocalDate day) {
        var position = store.position(day);
        var request = position.request(id);
        var decisions = store.listRecords(id);
        return new RequestPage(
                RequestRow.of(position, request),
                request.children().stream().map(child -> asking(position, child)).toList(),
                decisions,
                decisions.stream().findFirst().flatMap(record -> home(position, record)));
    }

    private static Optional<HouseholdRow> home(CarePosition position, MatchingRecord record) {
        var supply = position.supply();
        var decision = record.decision();
        return supply.findHousehold(decision.chosen())
                .map(household -> HouseholdRow.of(supply, household, decision.startsOn()));
    }

    private static RequestPage.Asking asking(CarePosition position, ChildId id) {
        return new RequestPage.Asking(
                ChildName.of(position, id),
                Stay.find(position, id),
                position.findLatestNeeds(id),
                position.places(id));
    }
}
