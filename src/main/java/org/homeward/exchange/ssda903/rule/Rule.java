package org.homeward.exchange.ssda903.rule;

import org.homeward.app.Problem.Severity;

/**
 * A rule of the return.
 *
 * @param number the department's, by which analysts know it
 * @param text what is wrong, in our words
 * @param repair what the import does about it
 * @param example of breaking it
 */
public record Rule(String number, Severity severity, String text, String repair, String example) {}
