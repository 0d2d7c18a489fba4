package org.homeward.domain.carer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Money;

/**
 * What a household brings.
 *
 * @param skills level of need it can meet in a domain; an absent domain is unknown
 */
public record HouseholdOffer(
        Set<String> languages,
        String faithPractice,
        Map<NeedDomain, NeedLevel> skills,
        Optional<Money> weeklyFee) {
    public HouseholdOffer {
        languages = Set.copyOf(languages);
        skills = Map.copyOf(skills);
    }
}
