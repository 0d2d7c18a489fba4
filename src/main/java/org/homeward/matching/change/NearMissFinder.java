package org.homeward.matching.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.criterion.Gap;
import org.homeward.matching.rule.HardRules;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/**
 * Looks for the single changes that would make a ruled-out home possible. Each is proved by asking
 * all rules again in the changed world. An emergency outside the terms of approval is no such
 * change: it ends within days and mends nothing.
 */
public final class NearMissFinder {

    /** How many days later a start is looked for. */
    public static final int DAYS_AHEAD = 28;

    private static final Set<String> AVAILABILITY = Set.of("H9");

    private final Matcher matcher;

    public NearMissFinder(Matcher matcher) {
        this.matcher = matcher;
    }

    /** For the children of the request who still wait, or all when nobody does. */
    public NearMisses find(PlacementRequest request, CarePosition position) {
        var waiting = position.listWaiting(request);
        PlacementRequest open = waiting.isEmpty() ? request : request.forChildren(waiting);
        return find(matcher.shortlist(open, position), position);
    }

    /** For a list that was made from the position. */
    public NearMisses find(Shortlist shortlist, CarePosition position) {
        Worlds worlds =
                new Worlds(
                        matcher,
                        matcher.search(shortlist.request(), position, shortlist.startsOn()));
        List<NearMiss> misses = new ArrayList<>();
        List<AskFirst> asks = new ArrayList<>();
        for (RuledOut home : shortlist.ruledOut()) {
            Candidate asIs = worlds.asIs(home.household());
            Set<String> broken = codes(home);
            Attempts.of(asIs, broken, DAYS_AHEAD).stream()
                    .flatMap(tries -> first(tries, home.household(), worlds).stream())
                    .forEach(misses::add);
            if (broken.equals(AVAILABILITY)) {
                asks.add(new AskFirst(home.household(), home.because(), matcher.proposal(asIs)));
            }
        }
        asks.sort(
                (one, other) -> MatchProposal.BEST_FIRST.compare(one.proposal(), other.proposal()));
        return new NearMisses(
                shortlist,
                misses.stream().sorted(NearMiss.SMALLEST_FIRST).toList(),
                lifts(shortlist, worlds),
                asks);
    }

    private static Set<String> codes(RuledOut home) {
        return home.because().stream().map(Reason::code).collect(Collectors.toSet());
    }

    private Optional<NearMiss> first(List<Change> tries, Household household, Worlds worlds) {
        return tries.stream()
                .flatMap(change -> possible(change, household, worlds, Optional.empty()).stream())
                .findFirst();
    }

    private Optional<NearMiss> possible(
            Change change, Household household, Worlds worlds, Optional<Band> before) {
        Candidate candidate = worlds.after(change, household);
        return keepsEveryRule(candidate)
                ? Optional.of(new NearMiss(household, change, matcher.proposal(candidate), before))
                : Optional.empty();
    }

    /** The first broken rule is enough to know that the change does not help. */
    private static boolean keepsEveryRule(Candidate candidate) {
        return HardRules.listAll().stream().allMatch(rule -> rule.brokenBy(candidate).isEmpty());
    }

    private List<NearMiss> lifts(Shortlist shortlist, Worlds worlds) {
        int wide = matcher.policy().bands().shortfall().value();
        return shortlist.proposals().stream()
                .filter(home -> home.children().stream().anyMatch(fit -> fit.widestGap() >= wide))
                .flatMap(home -> lifts(home, worlds))
                .sorted(NearMiss.SMALLEST_FIRST)
                .toList();
    }

    /** Training in one domain up to what is needed there, where that makes a better band. */
    private Stream<NearMiss> lifts(MatchProposal home, Worlds worlds) {
        var widest = new TreeMap<NeedDomain, Gap>();
        for (ChildFit fit : home.children()) {
            for (Gap gap : fit.gaps()) {
                widest.merge(gap.domain(), gap, (a, b) -> b.steps() > a.steps() ? b : a);
            }
        }
        return widest.values().stream()
                .filter(gap -> gap.steps() > 0)
                .map(gap -> new Change.Trained(gap.domain(), gap.skill(), gap.need()))
                .flatMap(
                        training ->
                                possible(
                                        training,
                                        home.household(),
                                        worlds,
                                        Optional.of(home.band()))
                                        .stream())
                .filter(lift -> lift.proposal().band().compareTo(home.band()) < 0);
    }
}
