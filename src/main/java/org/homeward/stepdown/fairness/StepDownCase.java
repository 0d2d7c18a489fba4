package org.homeward.stepdown.fairness;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.ChildId;
import org.homeward.fairness.Groups;
import org.homeward.fairness.Trait;

/**
 * A child who lived in residential care at some time in the 12 months looked at.
 *
 * @param groups to which group the child belongs by each trait
 * @param resident lives in residential care on the day
 * @param flagged meets a trigger on the day; a review that lets the flag rest takes nothing away
 * @param reviewed a step-down review was held in the 12 months and not withdrawn
 * @param proceed one of those reviews agreed on a family
 */
public record StepDownCase(
        ChildId child,
        Map<Trait, String> groups,
        boolean resident,
        boolean flagged,
        boolean reviewed,
        boolean proceed) {
    public StepDownCase {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    String group(Trait trait) {
        return groups.getOrDefault(trait, Groups.NOT_KNOWN);
    }
}
