package org.homeward.matching.shortlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Search;
import org.homeward.matching.criterion.NearSchool;
import org.homeward.matching.rule.HardRules;
import org.homeward.matching.warning.WarningRules;
import org.homeward.position.CarePosition;

/** Looks at every household for a request. It proposes and explains; it never decides. */
public final class Matcher {

    /** From how many households on more than one processor is worth its trouble. */
    private static final int MANY = 2000;

    private final MatchPolicy policy;
    private final Gazetteer gazetteer;

    public Matcher(MatchPolicy policy, Gazetteer gazetteer) {
        this.policy = policy;
        this.gazetteer = gazetteer;
    }

    /** The same under another policy. */
    public Matcher under(MatchPolicy other) {
        return new Matcher(other, gazetteer);
    }

    public MatchPolicy policy() {
        return policy;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Homes for the day the request needs one, or for the day of the position when that has gone
     * by.
     */
    public Shortlist shortlist(PlacementRequest request, CarePosition position) {
        return shortlist(Search.of(request, position, gazetteer));
    }

    /** Homes for a start on another day. */
    public Shortlist shortlist(
            PlacementRequest request, CarePosition position, LocalDate startsOn) {
        return shortlist(Search.from(startsOn, request, position, gazetteer));
    }

    /** What a request is searched for on a day, for households looked at one by one. */
    public Search search(PlacementRequest request, CarePosition position, LocalDate startsOn) {
        return Search.from(startsOn, request, position, gazetteer);
    }

    /** Homes for a search that is set up already. */
    public Shortlist shortlist(Search search) {
        var proposals = new ArrayList<MatchProposal>();
        var ruledOut = new ArrayList<RuledOut>();
        for (Looked home : look(search)) {
            home.proposal().ifPresent(proposals::add);
            home.ruledOut().ifPresent(ruledOut::add);
        }
        proposals.sort(MatchProposal.BEST_FIRST);
        return new Shortlist(
                search.request(),
                search.position().asAt(),
                search.startsOn(),
                policy,
                proposals,
                ruledOut);
    }

    /** One household looked at: either of the two. */
    private record Looked(Optional<MatchProposal> proposal, Optional<RuledOut> ruledOut) {}

    /** In order of the households' ids, however many processors share the work. */
    private List<Looked> look(Search search) {
        Collection<Household> households = search.position().supply().listHouseholds();
        Stream<Household> each =
                households.size() < MANY ? households.stream() : households.parallelStream();
        return each.map(household -> look(household, search)).toList();
    }

    private Looked look(Household household, Search search) {
        Candidate candidate = Candidate.of(household, search, policy);
        List<Reason> against = HardRules.reasonsAgainst(candidate);
        return against.isEmpty()
                ? new Looked(Optional.of(proposal(candidate)), Optional.empty())
                : new Looked(Optional.empty(), Optional.of(ruledOut(candidate, against)));
    }

    private static RuledOut ruledOut(Candidate candidate, List<Reason> against) {
        Set<String> overridable = HardRules.overridable(candidate);
        overridable.removeIf(code -> against.stream().noneMatch(r -> r.code().equals(code)));
        return new RuledOut(candidate.household(), against, overridable);
    }

    /** How a home fits that breaks no rule, which the caller has asked. */
    public MatchProposal proposal(Candidate candidate) {
        List<ChildFit> fits =
                candidate.children().stream().map(c -> ChildFit.of(c, candidate)).toList();
        return new MatchProposal(
                candidate.household(),
                band(fits),
                fits,
                HardRules.openQuestions(candidate),
                WarningRules.raisedBy(candidate),
                milesToSchool(candidate),
                daysWithout(candidate));
    }

    private Band band(List<ChildFit> fits) {
        MatchPolicy.Bands bands = policy.bands();
        if (fits.stream().anyMatch(fit -> fit.completeness() < bands.completeness().value())) {
            return Band.TOO_LITTLE_INFORMATION;
        }
        int fit = fits.stream().mapToInt(ChildFit::fit).min().orElse(0);
        boolean wide = fits.stream().anyMatch(f -> f.widestGap() >= bands.shortfall().value());
        if (fit >= bands.strong().value() && !wide) {
            return Band.STRONG;
        }
        return fit >= bands.possible().value() ? Band.POSSIBLE : Band.WEAK;
    }

    private static OptionalDouble milesToSchool(Candidate candidate) {
        return candidate.children().stream()
                .map(child -> NearSchool.findMiles(child, candidate))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }

    private static OptionalLong daysWithout(Candidate candidate) {
        LocalDate day = candidate.startsOn();
        Where where = Where.with(candidate.household().id());
        return candidate.search().position().supply().listPlacements(where).stream()
                .map(Placement::span)
                .filter(span -> span.start().isBefore(day))
                .mapToLong(span -> Math.max(0, ChronoUnit.DAYS.between(span.until(), day)))
                .min();
    }
}
