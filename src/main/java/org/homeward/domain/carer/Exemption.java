package org.homeward.domain.carer;

import java.util.Set;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;

/**
 * Written permission to care for more than the usual three fostered children, naming them (Children
 * Act 1989 Schedule 7).
 */
public record Exemption(
        HouseholdId household, Set<ChildId> children, DateSpan span, String conditions) {
    public Exemption {
        children = Set.copyOf(children);
    }
}
