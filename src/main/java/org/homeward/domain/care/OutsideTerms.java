package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Set;
import org.homeward.domain.common.PlacementId;

/**
 * A placement in an emergency outside the terms of approval (Care Planning Regulations 2010 reg
 * 23), which a second person allowed. It ends on the last day unless the terms are changed.
 *
 * @param rules codes of the rules it does not keep
 * @param lastDay the last of the working days it may last
 */
public record OutsideTerms(
        PlacementId placement,
        Set<String> rules,
        String reason,
        String askedBy,
        String allowedBy,
        LocalDate lastDay) {
    public OutsideTerms {
        rules = Set.copyOf(rules);
    }
}
