package org.homeward.app.policy;

/**
 * One number of the matching policy as people read it.
 *
 * @param group what it belongs to
 * @param value with its unit
 * @param source regulation, standard, study or local policy
 */
public record PolicyLine(String group, String name, String value, String source) {}
