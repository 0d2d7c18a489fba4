package org.homeward.app.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.matching.sibling.SiblingMatcher;
import org.homeward.position.CarePosition;

/** Everything that can be said of the homes for one request, from one position. */
public final class ExplainMatch {
    private final Store store;
    private final Matcher matcher;

    public ExplainMatch(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /**
     * The answer.
     *
     * @param gates of each possible home: what has to be approved and recorded before a start there
     */
    public record Answer(
            Shortlist shortlist,
            Map<HouseholdId, List<GateState>> gates,
            NearMisses nearMisses,
            SiblingHomes siblings) {
        public Answer {
            gates = Map.copyOf(gates);
        }

        public List<GateState> gates(HouseholdId household) {
            return gates.getOrDefault(household, List.of());
        }
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request. */
    public Answer forRequest(RequestId id, LocalDate asAt) {
        CarePosition position = store.position(asAt);
        PlacementRequest request = position.request(id);
        Matcher now = PoliciesInForce.apply(matcher, store.listPolicies());
        Shortlist shortlist = now.shortlist(request, position);
        Search search = now.search(request, position, shortlist.startsOn());
        var gates = new TreeMap<HouseholdId, List<GateState>>();
        for (MatchProposal home : shortlist.proposals()) {
            Candidate candidate = Candidate.of(home.household(), search, now.policy());
            gates.put(home.household().id(), new ArrayList<>(Gates.statesFor(candidate)));
        }
        return new Answer(
                shortlist,
                gates,
                new NearMissFinder(now).find(shortlist, position),
                new SiblingMatcher(now).find(request, position, shortlist.startsOn()));
    }
}
