package org.homeward.exchange.registers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.position.FactsBuilder;

/** Facts that take several rows: an assessment of twelve domains, the skills of a household. */
final class Gathered {
    private record Assessment(ChildId child, LocalDate on, String by) {}

    private final Map<Assessment, Map<NeedDomain, NeedLevel>> assessments = new LinkedHashMap<>();
    private final Map<HouseholdId, Map<NeedDomain, NeedLevel>> skills = new LinkedHashMap<>();
    private final Map<HouseholdId, Household> households = new LinkedHashMap<>();

    void need(ChildId child, LocalDate on, String by, NeedDomain domain, NeedLevel level) {
        assessments
                .computeIfAbsent(
                        new Assessment(child, on, by), k -> new EnumMap<>(NeedDomain.class))
                .put(domain, level);
    }

    void skill(HouseholdId household, NeedDomain domain, NeedLevel level) {
        skills.computeIfAbsent(household, k -> new EnumMap<>(NeedDomain.class)).put(domain, level);
    }

    void household(Household household) {
        households.put(household.id(), household);
    }

    /** Puts what was gathered; gives the households that have skills but no row of their own. */
    java.util.List<HouseholdId> putInto(FactsBuilder into) {
        assessments.forEach(
                (a, levels) -> into.add(new NeedsAssessment(a.child(), a.on(), levels, a.by())));
        households.values().forEach(h -> into.add(withSkills(h)));
        return skills.keySet().stream().filter(id -> !households.containsKey(id)).toList();
    }

    private Household withSkills(Household h) {
        HouseholdOffer offer = h.offer();
        return new Household(
                h.id(),
                h.name(),
                h.provider(),
                h.postcode(),
                h.approval(),
                h.terms(),
                h.dwelling(),
                new HouseholdOffer(
                        offer.languages(),
                        offer.faithPractice(),
                        skills.getOrDefault(h.id(), Map.of()),
                        offer.weeklyFee()));
    }
}
