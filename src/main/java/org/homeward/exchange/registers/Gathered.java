package org.homeward.exchange.registers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/**
 * Facts that take several rows: an assessment of twelve domains, the skills of a household. What is
 * stored of them stays where no row says otherwise.
 */
final class Gathered {
    private record Assessment(ChildId child, LocalDate on) {}

    private final Map<Assessment, NeedsAssessment> storedNeeds = new LinkedHashMap<>();
    private final Map<HouseholdId, Household> storedHouseholds = new LinkedHashMap<>();
    private final Map<Assessment, NeedsAssessment> assessments = new LinkedHashMap<>();
    private final Map<HouseholdId, Map<NeedDomain, NeedLevel>> skills = new LinkedHashMap<>();
    private final Map<HouseholdId, Household> households = new LinkedHashMap<>();

    Gathered(CareBook stored) {
        stored.facts()
                .child()
                .needs()
                .forEach(n -> storedNeeds.put(new Assessment(n.child(), n.assessedOn()), n));
        stored.facts().carer().households().forEach(h -> storedHouseholds.put(h.id(), h));
    }

    void need(ChildId child, LocalDate on, String by, NeedDomain domain, NeedLevel level) {
        Assessment key = new Assessment(child, on);
        NeedsAssessment before =
                assessments.getOrDefault(
                        key,
                        storedNeeds.getOrDefault(
                                key, new NeedsAssessment(child, on, Map.of(), "")));
        Map<NeedDomain, NeedLevel> levels = new EnumMap<>(NeedDomain.class);
        levels.putAll(before.levels());
        levels.put(domain, level);
        assessments.put(
                key, new NeedsAssessment(child, on, levels, by.isEmpty() ? before.by() : by));
    }

    void skill(HouseholdId household, NeedDomain domain, NeedLevel level) {
        skills.computeIfAbsent(household, k -> new EnumMap<>(NeedDomain.class)).put(domain, level);
    }

    void household(Household household) {
        households.put(household.id(), household);
    }

    /** Puts what was gathered; gives the households that have skills but no row anywhere. */
    List<HouseholdId> putInto(FactsBuilder into) {
        assessments.values().forEach(into::add);
        skills.keySet().stream()
                .filter(id -> !households.containsKey(id))
                .filter(storedHouseholds::containsKey)
                .forEach(id -> households.put(id, storedHouseholds.get(id)));
        households.values().forEach(h -> into.add(withSkills(h)));
        return skills.keySet().stream().filter(id -> !households.containsKey(id)).toList();
    }

    private Household withSkills(Household h) {
        HouseholdOffer offer = h.offer();
        Map<NeedDomain, NeedLevel> all = new EnumMap<>(NeedDomain.class);
        Household before = storedHouseholds.get(h.id());
        all.putAll(before == null ? Map.of() : before.offer().skills());
        all.putAll(skills.getOrDefault(h.id(), Map.of()));
        return new Household(
                h.id(),
                h.name(),
                h.provider(),
                h.postcode(),
                h.approval(),
                h.terms(),
                h.dwelling(),
                new HouseholdOffer(
                        offer.languages(), offer.faithPractice(), all, offer.weeklyFee()));
    }
}
