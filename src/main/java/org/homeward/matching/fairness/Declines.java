package org.homeward.matching.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Approach.DeclineReason;
import org.homeward.position.CarePosition;

/**
 * What households that declined can teach: why, for which needs, and what training might be
 * offered. It is no mark against anybody who says no.
 *
 * @param asked approaches looked at
 * @param households who declined, the most often first
 * @param reasons how often each was given
 * @param offers domains in which households declined children whose need is above their skill
 */
public record Declines(
        int asked,
        List<ByHousehold> households,
        Map<DeclineReason, Integer> reasons,
        List<TrainingOffer> offers) {

    /** Reasons behind which a need may stand that training could meet. */
    private static final Set<DeclineReason> OF_NEED =
            Set.of(DeclineReason.BEHAVIOUR, DeclineReason.RISK, DeclineReason.HEALTH);

    public Declines {
        households = List.copyOf(households);
        reasons = Map.copyOf(reasons);
        offers = List.copyOf(offers);
    }

    /** How often one household was asked and declined, and why. */
    public record ByHousehold(
            HouseholdId household, int asked, int declined, Map<DeclineReason, Integer> reasons) {
        public ByHousehold {
            reasons = Map.copyOf(reasons);
        }
    }

    /** Households that declined for a need in a domain in which their skill stays behind it. */
    public record TrainingOffer(NeedDomain domain, Set<HouseholdId> households, int declines) {
        public TrainingOffer {
            households = Collections.unmodifiableSet(new TreeSet<>(households));
        }
    }

    public static Declines of(List<Approach> approaches, CarePosition position) {
        List<Approach> declined =
                approaches.stream()
                        .filter(one -> one.outcome() == Approach.Outcome.DECLINED)
                        .toList();
        return new Declines(
                approaches.size(),
                households(approaches, declined),
                reasons(declined),
                offers(declined, position));
    }

    private static List<ByHousehold> households(
            List<Approach> approaches, List<Approach> declined) {
        Map<HouseholdId, List<Approach>> by = new TreeMap<>();
        declined.forEach(
                one -> by.computeIfAbsent(one.household(), k -> new ArrayList<>()).add(one));
        return by.entrySet().stream()
                .map(
                        entry ->
                                new ByHousehold(
                                        entry.getKey(),
                                        (int)
                                                approaches.stream()
                                                        .filter(a -> isTo(a, entry.getKey()))
                                                        .count(),
                                        entry.getValue().size(),
                                        reasons(entry.getValue())))
                .sorted(Comparator.comparing(one -> -one.declined()))
                .toList();
    }

    private static boolean isTo(Approach approach, HouseholdId household) {
        return approach.household().equals(household);
    }

    private static Map<DeclineReason, Integer> reasons(List<Approach> declined) {
        Map<DeclineReason, Integer> reasons = new EnumMap<>(DeclineReason.class);
        declined.forEach(
                one -> reasons.merge(one.reason().orElse(DeclineReason.OTHER), 1, Integer::sum));
        return reasons;
    }

    private static List<TrainingOffer> offers(List<Approach> declined, CarePosition position) {
        Map<NeedDomain, Set<HouseholdId>> households = new EnumMap<>(NeedDomain.class);
        Map<NeedDomain, Integer> declines = new EnumMap<>(NeedDomain.class);
        for (Approach one : declined) {
            if (one.reason().filter(OF_NEED::contains).isPresent()) {
                for (NeedDomain domain : beyond(one, position)) {
                    households.computeIfAbsent(domain, k -> new TreeSet<>()).add(one.household());
                    declines.merge(domain, 1, Integer::sum);
                }
            }
        }
        return households.entrySet().stream()
                .map(
                        entry ->
                                new TrainingOffer(
                                        entry.getKey(),
                                        entry.getValue(),
                                        declines.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing(offer -> -offer.declines()))
                .toList();
    }

    /** Domains in which a child of the request needs more than the household offers. */
    private static Set<NeedDomain> beyond(Approach approach, CarePosition position) {
        Map<NeedDomain, NeedLevel> skills =
                position.supply()
                        .findHousehold(approach.household())
                        .map(household -> household.offer().skills())
                        .orElse(Map.of());
        Set<NeedDomain> beyond = new TreeSet<>();
        for (ChildId child : children(approach.request(), position)) {
            position.findLatestNeeds(child)
                    .ifPresent(
                            needs ->
                                    needs.levels()
                                            .forEach(
                                                    (domain, need) -> {
                                                        if (isBeyond(need, domain, skills)) {
                                                            beyond.add(domain);
                                                        }
                                                    }));
        }
        return beyond;
    }

    private static boolean isBeyond(
            NeedLevel need, NeedDomain domain, Map<NeedDomain, NeedLevel> skills) {
        NeedLevel skill = skills.getOrDefault(domain, NeedLevel.NONE);
        return need.degree() >= NeedLevel.MODERATE.degree() && need.degree() > skill.degree();
    }

    private static List<ChildId> children(RequestId request, CarePosition position) {
        return position.findRequest(request).map(one -> one.children()).orElse(List.of());
    }
}
