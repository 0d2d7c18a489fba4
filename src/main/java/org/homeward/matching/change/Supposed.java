package org.homeward.matching.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.search.Requirements;

/** Households and requirements as they would be after a change. */
final class Supposed {

    private Supposed() {}

    static Household ages(Household household, AgeRange ages) {
        TermsOfApproval terms = household.terms();
        return with(
                household,
                new TermsOfApproval(terms.maxChildren(), ages, terms.sex(), terms.types()));
    }

    static Household number(Household household, int most) {
        TermsOfApproval terms = household.terms();
        return with(household, new TermsOfApproval(most, terms.ages(), terms.sex(), terms.types()));
    }

    static Household anySex(Household household) {
        TermsOfApproval terms = household.terms();
        return with(
                household,
                new TermsOfApproval(
                        terms.maxChildren(), terms.ages(), SexAccepted.ANY, terms.types()));
    }

    static Household type(Household household, CareType type) {
        TermsOfApproval terms = household.terms();
        Set<CareType> types = new TreeSet<>(terms.types());
        types.add(type);
        return with(
                household,
                new TermsOfApproval(terms.maxChildren(), terms.ages(), terms.sex(), types));
    }

    static Household bedrooms(Household household, int bedrooms) {
        Dwelling house = household.dwelling();
        return with(household, house, bedrooms, house.sharing(), List.of());
    }

    static Household sharing(Household household) {
        Dwelling house = household.dwelling();
        return with(household, house, house.bedrooms(), Answer.YES, List.of());
    }

    /** Support stands in for a car or an adapted house. */
    static Household supported(Household household, String item) {
        Dwelling house = household.dwelling();
        return with(household, house, house.bedrooms(), house.sharing(), List.of(item));
    }

    static Household skilled(Household household, NeedDomain domain, NeedLevel level) {
        HouseholdOffer offer = household.offer();
        var skills = new EnumMap<NeedDomain, NeedLevel>(NeedDomain.class);
        skills.putAll(offer.skills());
        skills.put(domain, level);
        return new Household(
                household.id(),
                household.name(),
                household.provider(),
                household.postcode(),
                household.approval(),
                household.terms(),
                household.dwelling(),
                new HouseholdOffer(
                        offer.languages(), offer.faithPractice(), skills, offer.weeklyFee()));
    }

    /** Without an essential item, or with another in its place. */
    static Requirements essential(Requirements asked, String item, List<String> instead) {
        Set<String> essential = new TreeSet<>(asked.essential());
        essential.remove(item);
        essential.addAll(instead);
        return new Requirements(essential, asked.desirable(), asked.why());
    }

    private static Household with(Household household, TermsOfApproval terms) {
        return new Household(
                household.id(),
                household.name(),
                household.provider(),
                household.postcode(),
                household.approval(),
                terms,
                household.dwelling(),
                household.offer());
    }

    private static Household with(
            Household household,
            Dwelling house,
            int bedrooms,
            Answer sharing,
            List<String> supported) {
        return new Household(
                household.id(),
                household.name(),
                household.provider(),
                household.postcode(),
                household.approval(),
                household.terms(),
                new Dwelling(
                        bedrooms,
                        sharing,
                        house.smoker(),
                        house.pets(),
                        supported.contains(Requirements.VEHICLE) ? Answer.YES : house.vehicle(),
                        supported.contains(Requirements.ACCESSIBLE)
                                ? Answer.YES
                                : house.accessible(),
                        house.cots()),
                household.offer());
    }
}
