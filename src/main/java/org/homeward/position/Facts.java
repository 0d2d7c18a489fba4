package org.homeward.position;

import java.util.List;
import org.homeward.domain.common.SpecialDay;

/**
 * A bundle of facts, whole or in part: what a register file holds, what a use case changes, what a
 * store keeps. Facts are recognised by their own key (a child by code, an assessment by child and
 * day, ...), so putting a bundle twice changes nothing.
 */
public record Facts(
        ChildFacts child,
        CarerFacts carer,
        CareFacts care,
        MoneyFacts money,
        WorkFacts work,
        List<SpecialDay> specialDays) {
    public Facts {
        specialDays = List.copyOf(specialDays);
    }

    public static final Facts NONE = new FactsBuilder().build();
}
