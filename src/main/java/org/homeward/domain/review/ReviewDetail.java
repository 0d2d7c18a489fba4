package org.homeward.domain.review;

import java.util.List;

/**
 * What stands beside the decision of a step-down review.
 *
 * @param conditions what has to hold; may be empty
 * @param consulted who was asked, each once
 * @param dissents who saw it otherwise, in their words
 * @param intensiveException why a family is right in spite of a need at intensive level; empty
 *     unless the review agreed on that
 * @param policy version of the step-down policy in force
 * @param entries ids of the ledger entries that the review weighed
 */
public record ReviewDetail(
        String conditions,
        List<Consulted> consulted,
        List<Dissent> dissents,
        String intensiveException,
        String policy,
        List<String> entries) {
    public static final ReviewDetail NONE =
            new ReviewDetail("", List.of(), List.of(), "", "", List.of());

    public ReviewDetail {
        consulted = consulted.stream().distinct().sorted().toList();
        dissents = List.copyOf(dissents);
        entries = List.copyOf(entries);
    }

    /** Somebody who saw it otherwise. */
    public record Dissent(String by, String words) {}
}
