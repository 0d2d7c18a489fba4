package org.homeward.domain.search;

/**
 * Whether children who search together should live together.
 *
 * @param splits ways the plan allows the group to be split, such as {@code C1+C2|C3}; may be empty
 */
public record TogetherPlan(Togetherness intent, String splits) {
    public static final TogetherPlan ALL = new TogetherPlan(Togetherness.ALL, "");
}
