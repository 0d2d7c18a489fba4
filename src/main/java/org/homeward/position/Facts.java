package org.homeward.position;

/**
 * A bundle of facts, whole or in part: what a register file holds, what a use case changes, what a
 * store keeps. Facts are recognised by their own key (a child by code, an assessment by child and
 * day, ...), so putting a bundle twice changes nothing.
 */
public record Facts(
        ChildFacts child, CarerFacts carer, CareFacts care, MoneyFacts money, WorkFacts work) {
    public static final Facts NONE = new FactsBuilder().build();
}
