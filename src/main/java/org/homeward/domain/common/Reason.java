package org.homeward.domain.common;

/**
 * One sentence that says why, with the code of the rule it comes from and the source of that rule.
 *
 * @param code stable short code, such as {@code H3}
 * @param sentence plain English with the values that decided
 * @param source regulation, paper or policy; empty where there is none
 */
public record Reason(String code, String sentence, String source) {
    public static Reason of(String code, String sentence) {
        return new Reason(code, sentence, "");
    }
}
