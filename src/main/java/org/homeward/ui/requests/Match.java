package org.homeward.ui.requests;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.homeward.app.searching.SearchPage;
import org.homeward.app.view.AskingPage;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Named;

/**
 * One search with the homes that were looked at and what was done about them.
 *
 * @param asked the children with what their records say
 */
public record Match(SearchPage search, AskingPage asked, Casefile casefile) {
    public RequestPage page() {
        return search.page();
    }

    /** Empty once the request is met or closed: nothing is searched any more. */
    public Optional<Shortlist> shortlist() {
        return search.shortlist();
    }

    public PlacementRequest request() {
        return page().row().request();
    }

    /** "Ruby and Max". */
    public String names() {
        return page().row().names();
    }

    /** Names for the codes of every child and household that can be spoken of. */
    public Named named() {
        var names = new HashMap<String, String>();
        asked.children().forEach(c -> names.put(c.child().id().text(), c.name().name()));
        page().row().children().forEach(child -> names.put(child.id().text(), child.name()));
        proposals().forEach(p -> names.put(p.household().id().text(), p.household().name()));
        ruledOut().forEach(r -> names.put(r.household().id().text(), r.household().name()));
        return new Named(names);
    }

    /** The clocks of the policy that the homes were matched under. */
    MatchPolicy.Clocks clocks() {
        return shortlist().map(Shortlist::policy).orElseGet(MatchPolicy::standard).clocks();
    }

    /** Homes that break no rule, best first. */
    public List<MatchProposal> proposals() {
        return shortlist().map(Shortlist::proposals).orElse(List.of());
    }

    /** Homes that break a rule, those that break only one first. */
    public List<RuledOut> ruledOut() {
        return shortlist()
                .map(
                        list ->
                                list.ruledOut().stream()
                                        .sorted(Comparator.comparing(home -> home.because().size()))
                                        .toList())
                .orElse(List.of());
    }

    public Optional<MatchProposal> findProposal(HouseholdId household) {
        return shortlist().flatMap(list -> list.findProposal(household));
    }

    public Optional<RuledOut> findRuledOut(HouseholdId household) {
        return shortlist().flatMap(list -> list.findRuledOut(household));
    }

    /** The name as the register has it, else the code. */
    public String name(HouseholdId household) {
        return findProposal(household)
                .map(proposal -> proposal.household().name())
                .or(() -> findRuledOut(household).map(out -> out.household().name()))
                .orElse(household.text());
    }

    /** The home at the top of the list. */
    public boolean isFirst(HouseholdId household) {
        return proposals().stream()
                .findFirst()
                .filter(first -> first.household().id().equals(household))
                .isPresent();
    }
}
