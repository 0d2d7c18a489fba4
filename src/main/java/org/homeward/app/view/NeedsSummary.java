package org.homeward.app.view;

import java.util.Comparator;
import java.util.Optional;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;

/**
 * The latest needs assessment in a few words, ordered from least to most need.
 *
 * @param highest the highest level of any domain
 * @param domains how many domains are at that level
 */
public record NeedsSummary(NeedLevel highest, int domains) implements Comparable<NeedsSummary> {
    private static final Comparator<NeedsSummary> LEAST_FIRST =
            Comparator.comparing(NeedsSummary::highest).thenComparing(NeedsSummary::domains);

    /** Empty when no domain was assessed. */
    static Optional<NeedsSummary> of(NeedsAssessment assessment) {
        return assessment
                .findHighest()
                .map(
                        highest ->
                                new NeedsSummary(
                                        highest,
                                        (int)
                                                assessment.levels().values().stream()
                                                        .filter(highest::equals)
                                                        .count()));
    }

    @Override
    public int compareTo(NeedsSummary other) {
        return LEAST_FIRST.compare(this, other);
    }
}
