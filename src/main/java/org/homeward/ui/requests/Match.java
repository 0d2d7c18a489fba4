package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;

/**
 * One search with the homes that were looked at.
 *
 * @param shortlist empty once the request is met: nothing is searched any more
 */
public record Match(RequestPage page, Optional<Shortlist> shortlist) {
    public PlacementRequest request() {
        return page.row().request();
    }

    /** "Ruby and Max". */
    public String names() {
        return page.row().names();
    }

    /**
     * The same sentence with names in place of the codes of children and homes, as people read it.
     */
    public String named(String sentence) {
        var words = sentence;
        for (var child : page.row().children()) {
            words = words.replace(child.id().text(), child.name());
        }
        for (var home : proposals()) {
            words = words.replace(home.household().id().text(), home.household().name());
        }
        return words;
    }

    /** Homes that break no rule, best first. */
    public List<MatchProposal> proposals() {
        return shortlist.map(Shortlist::proposals).orElse(List.of());
    }

    /** Homes that break a rule, those that break only one first. */
    public List<RuledOut> ruledOut() {
        return shortlist
                .map(
                        list ->
                                list.ruledOut().stream()
                                        .sorted(
                                                java.util.Comparator.comparing(
                                                        home -> home.because().size()))
                                        .toList())
                .orElse(List.of());
    }

    /** The home at the top of the list. */
    public boolean isFirst(HouseholdId household) {
        return proposals().stream()
                .findFirst()
                .filter(first -> first.household().id().equals(household))
                .isPresent();
    }
}
