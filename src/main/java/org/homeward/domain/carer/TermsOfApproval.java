package org.homeward.domain.carer;

import java.util.Set;
import org.homeward.domain.common.CareType;

/**
 * What a household is approved for (Fostering Services Regulations 2011 reg 27(5)).
 *
 * @param maxChildren 1 and up
 * @param types kinds of fostering; empty when the notice names none
 */
public record TermsOfApproval(
        int maxChildren, AgeRange ages, SexAccepted sex, Set<CareType> types) {
    public TermsOfApproval {
        types = Set.copyOf(types);
        if (maxChildren < 0 || maxChildren > 20) {
            throw new IllegalArgumentException(
                    "Approved for %d children is not possible.".formatted(maxChildren));
        }
    }
}
