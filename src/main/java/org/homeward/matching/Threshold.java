package org.homeward.matching;

/**
 * A number that a rule turns on, with the paper it comes from.
 *
 * @param source regulation, standard or local policy
 */
public record Threshold(int value, String source) {}
