package org.homeward.ui.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.homeward.app.searching.HomePage;
import org.homeward.app.searching.SearchPage;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.warning.Warning;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;

/**
 * A home that a person is about to choose, with everything that bears on it.
 *
 * @param shortlist for the children who would be placed
 */
record Choice(SearchPage search, HomePage home, Shortlist shortlist) {
    Household household() {
        return home.household().row().household();
    }

    List<ChildId> children() {
        return shortlist.request().children();
    }

    Optional<MatchProposal> findProposal() {
        return shortlist.findProposal(household().id());
    }

    Optional<RuledOut> findRuledOut() {
        return shortlist.findRuledOut(household().id());
    }

    List<Warning> warnings() {
        return home.warnings();
    }

    /** It is the first of the list, or there is no list to be first of. */
    boolean isFirst() {
        return first().isEmpty() || first().get().id().equals(household().id());
    }

    Optional<Household> first() {
        return shortlist.proposals().stream().findFirst().map(MatchProposal::household);
    }

    /** "Place Ruby and Max with Okafor". */
    String verb() {
        return "Place %s with %s".formatted(names(), household().name());
    }

    String names() {
        var named = named();
        return Spoken.list(children().stream().map(id -> named.in(id.text())).toList());
    }

    Named named() {
        var names = new HashMap<String, String>();
        shortlist
                .proposals()
                .forEach(p -> names.put(p.household().id().text(), p.household().name()));
        names.put(household().id().text(), household().name());
        home.household().children().forEach(c -> names.put(c.name().id().text(), c.name().name()));
        search.page().row().children().forEach(c -> names.put(c.id().text(), c.name()));
        return new Named(names);
    }
}
