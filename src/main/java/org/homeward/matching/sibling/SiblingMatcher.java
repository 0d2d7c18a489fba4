package org.homeward.matching.sibling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.sibling.Combining.Bound;
import org.homeward.matching.sibling.PlacedSibling.HomeNear;
import org.homeward.position.CarePosition;

/**
 * Looks for homes for brothers and sisters: one for all first, then every split that the plan
 * allows (Children Act 1989 s22C(8)(c)). It proposes and explains; it never decides to separate.
 */
public final class SiblingMatcher {

    /** How many combinations are shown at most. */
    public static final int AT_MOST = 20;

    private final Matcher matcher;

    public SiblingMatcher(Matcher matcher) {
        this.matcher = matcher;
    }

    /**
     * For a start on the day. When every child of the request has a home they are all looked at
     * again, as if they waited.
     */
    public SiblingHomes find(PlacementRequest request, CarePosition position, LocalDate startsOn) {
        List<ChildId> open = position.listWaiting(request);
        List<ChildId> waiting = open.isEmpty() ? request.children() : open;
        Map<List<ChildId>, Shortlist> known = new HashMap<>();
        Function<List<ChildId>, Shortlist> list =
                some ->
                        known.computeIfAbsent(
                                some,
                                key ->
                                        matcher.shortlist(
                                                request.forChildren(key), position, startsOn));
        Shortlist together = list.apply(waiting);
        List<Split> allowed = Splits.allowed(waiting, request.together());
        Bound bound = allowed.size() > AT_MOST ? Bound.MANY_SPLITS : Bound.FEW_SPLITS;
        List<SplitHomes> splits = allowed.stream().map(split -> homes(split, list, bound)).toList();
        return new SiblingHomes(
                together,
                placed(request, waiting, together, position),
                splits,
                Combining.best(
                        splits.stream().flatMap(split -> split.best().stream()).toList(), AT_MOST),
                Separation.of(request.together()));
    }

    private SplitHomes homes(Split split, Function<List<ChildId>, Shortlist> list, Bound bound) {
        List<Shortlist> lists = split.parts().stream().map(list).toList();
        return new SplitHomes(
                split, lists, Combining.best(split, lists, matcher.gazetteer(), bound));
    }

    private List<PlacedSibling> placed(
            PlacementRequest request,
            List<ChildId> waiting,
            Shortlist together,
            CarePosition position) {
        return request.children().stream()
                .filter(child -> !waiting.contains(child))
                .map(child -> placed(child, together, position))
                .toList();
    }

    private PlacedSibling placed(ChildId child, Shortlist together, CarePosition position) {
        Optional<HouseholdId> home =
                position.findPlacementOn(child, together.startsOn())
                        .map(Placement::where)
                        .flatMap(where -> where.findHousehold());
        List<HomeNear> near =
                together.proposals().stream()
                        .map(p -> p.household().id())
                        .map(id -> new HomeNear(id, miles(id, home, position)))
                        .sorted(
                                Comparator.comparingDouble(
                                        one -> one.miles().orElse(Double.MAX_VALUE)))
                        .toList();
        return new PlacedSibling(child, home, near);
    }

    private OptionalDouble miles(
            HouseholdId from, Optional<HouseholdId> to, CarePosition position) {
        if (to.filter(from::equals).isPresent()) {
            return OptionalDouble.of(0);
        }
        Optional<Postcode> start = postcode(from, position);
        Optional<Postcode> end = to.flatMap(id -> postcode(id, position));
        return start.isPresent() && end.isPresent()
                ? matcher.gazetteer().findMiles(start.get(), end.get())
                : OptionalDouble.empty();
    }

    private static Optional<Postcode> postcode(HouseholdId id, CarePosition position) {
        return position.supply().findHousehold(id).flatMap(household -> household.postcode());
    }
}
