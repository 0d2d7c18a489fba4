package org.homeward.matching.gate;

import java.util.List;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;

/**
 * G7: brothers and sisters who search together are separated only with a recorded reason and a plan
 * for their contact. A plan that itself allows the split may bring both.
 */
public final class SeparationExplained implements Gate {

    @Override
    public String code() {
        return "G7";
    }

    @Override
    public String label() {
        return "brothers and sisters apart";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(c)";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        List<ChildId> apart = apart(candidate);
        if (apart.isEmpty()) {
            return GateState.notNeeded(this, "Nobody of the request would live elsewhere");
        }
        Desk desk = new Desk(candidate);
        return GateState.of(
                this, List.of(reason(candidate, apart, desk), contact(candidate, desk)));
    }

    /** Children of the whole request who would not live in this home. */
    private static List<ChildId> apart(Candidate candidate) {
        Search search = candidate.search();
        return search
                .position()
                .findRequest(search.request().id())
                .map(PlacementRequest::children)
                .orElse(search.request().children())
                .stream()
                .filter(child -> !search.includes(child) && !livesThere(child, candidate))
                .toList();
    }

    private static boolean livesThere(ChildId child, Candidate candidate) {
        Where there = Where.with(candidate.household().id());
        return candidate
                .search()
                .position()
                .findPlacementOn(child, candidate.startsOn())
                .filter(placement -> placement.where().equals(there))
                .isPresent();
    }

    private static PartState reason(Candidate candidate, List<ChildId> apart, Desk desk) {
        TogetherPlan plan = candidate.search().request().together();
        if (plan.intent() != Togetherness.ALL && !plan.why().isBlank()) {
            return desk.said(GatePart.SEPARATION_REASON, "The plan says why: " + plan.why());
        }
        String names = String.join(", ", apart.stream().map(ChildId::text).toList());
        return desk.forAll(
                GatePart.SEPARATION_REASON,
                "Why %s would live elsewhere has to be recorded".formatted(names));
    }

    private static PartState contact(Candidate candidate, Desk desk) {
        TogetherPlan plan = candidate.search().request().together();
        return plan.contactPlan().isBlank()
                ? desk.forAll(GatePart.CONTACT_PLAN, "How they stay in touch has to be planned")
                : desk.said(GatePart.CONTACT_PLAN, "The plan says how: " + plan.contactPlan());
    }
}
