package org.homeward.app.searching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.RequestGap;
import org.homeward.app.RequestGaps;
import org.homeward.app.Store;
import org.homeward.app.view.ViewRequest;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/** One search with the homes for the children who wait and all the work on it. */
public final class ViewSearch {
    private final Store store;
    private final ViewRequest viewRequest;
    private final Matcher matcher;

    public ViewSearch(Store store, Matcher matcher) {
        this.store = store;
        this.viewRequest = new ViewRequest(store);
        this.matcher = matcher;
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request. */
    public SearchPage on(RequestId id, LocalDate day) {
        CarePosition position = store.position(day);
        PlacementRequest request = position.request(id);
        Matcher now = PoliciesInForce.apply(matcher, store.listPolicies());
        List<RequestGap> gaps = RequestGaps.of(request, position);
        var casework = position.casework();
        return new SearchPage(
                viewRequest.on(id, day),
                shortlist(request, position, now),
                gaps,
                completeBy(request, position, gaps, now),
                casework.approaches(id),
                casework.holds(id).stream().filter(hold -> isOpen(hold, day)).toList(),
                casework.shortlisted(id),
                casework.findClosing(id));
    }

    private static Optional<Shortlist> shortlist(
            PlacementRequest request, CarePosition position, Matcher matcher) {
        var waiting = position.listWaiting(request);
        return waiting.isEmpty() || position.isClosed(request)
                ? Optional.empty()
                : Optional.of(matcher.shortlist(request.forChildren(waiting), position));
    }

    private static Optional<LocalDate> completeBy(
            PlacementRequest request,
            CarePosition position,
            List<RequestGap> gaps,
            Matcher matcher) {
        int days = matcher.policy().clocks().requestWorkingDays().value();
        return gaps.stream()
                .filter(RequestGap::needed)
                .findFirst()
                .filter(gap -> request.isEmergency())
                .map(gap -> RequestGaps.dueOn(request, position, days));
    }

    private static boolean isOpen(Hold hold, LocalDate day) {
        return !hold.span().isEmpty() && hold.span().until().isAfter(day);
    }
}
