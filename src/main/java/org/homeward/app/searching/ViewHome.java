package org.homeward.app.searching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.app.view.ViewHousehold;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.rule.EmergencyOverride;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.warning.WarningRules;
import org.homeward.position.CarePosition;

/** One household looked at for one request: its places, what it said before, and the gates. */
public final class ViewHome {
    private final Store store;
    private final Matcher matcher;

    public ViewHome(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /**
     * What is asked about a home.
     *
     * @param children of the request; empty for all who wait
     * @param startsOn first day in the home
     */
    public record Ask(
            RequestId request, HouseholdId household, List<ChildId> children, LocalDate startsOn) {
        public Ask {
            children = List.copyOf(children);
        }
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request or home. */
    public HomePage on(Ask ask, LocalDate day) {
        CarePosition position = store.position(day);
        var casework = position.casework();
        Matcher now = PoliciesInForce.apply(matcher, store.listPolicies());
        Optional<Candidate> home = findCandidate(ask, position, now);
        return new HomePage(
                new ViewHousehold(store).on(ask.household(), day),
                casework.approaches(ask.household()),
                casework.holds(ask.household()).stream()
                        .filter(hold -> !hold.span().isEmpty() && hold.span().until().isAfter(day))
                        .toList(),
                home.map(Gates::statesFor).orElse(List.of()),
                home.map(WarningRules::raisedBy).orElse(List.of()),
                EmergencyOverride.lastDay(ask.startsOn(), now.policy(), position.workingDays()));
    }

    /** Empty when nobody waits for a home. */
    private static Optional<Candidate> findCandidate(Ask ask, CarePosition position, Matcher now) {
        PlacementRequest request = position.request(ask.request());
        List<ChildId> waiting =
                ask.children().isEmpty() ? position.listWaiting(request) : ask.children();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var search = now.search(request.forChildren(waiting), position, ask.startsOn());
        return position.supply()
                .findHousehold(ask.household())
                .map(home -> Candidate.of(home, search, now.policy()));
    }
}
