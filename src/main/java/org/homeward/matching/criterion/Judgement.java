package org.homeward.matching.criterion;

import java.util.List;
import java.util.Optional;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Topic;

/**
 * What one criterion says of one home for one child. What does not apply leaves the sum; what is
 * not known leaves it too, but shows in the completeness.
 *
 * @param applies the criterion has a meaning for this child and home
 * @param known how much of it is known, 0 to 1
 * @param share how well the home meets what is known, 0 to 1; of no meaning when nothing is known
 * @param sentence plain English with the values that decided
 * @param warnings what has to be looked at whatever the points are
 */
public record Judgement(
        Topic topic,
        boolean applies,
        double known,
        double share,
        String sentence,
        List<String> warnings) {

    public Judgement {
        warnings = List.copyOf(warnings);
    }

    public static Judgement of(Topic topic, double share, String sentence) {
        return new Judgement(topic, true, 1, share, sentence, List.of());
    }

    public static Judgement unknown(Topic topic, String sentence) {
        return new Judgement(topic, true, 0, 0, sentence, List.of());
    }

    public static Judgement notApplicable(Topic topic, String sentence) {
        return new Judgement(topic, false, 0, 0, sentence, List.of());
    }

    /** A judgement that rests on a part of what there is to know. */
    public static Judgement partly(Topic topic, double known, double share, String sentence) {
        return new Judgement(topic, true, known, share, sentence, List.of());
    }

    public Judgement warning(List<String> more) {
        return new Judgement(topic, applies, known, share, sentence, more);
    }

    public boolean isKnown() {
        return applies && known > 0;
    }

    /** Points under a policy; empty when it does not apply or nothing is known. */
    public Optional<Double> points(MatchPolicy policy) {
        return isKnown() ? Optional.of(share * outOf(policy)) : Optional.empty();
    }

    /** Points to be had from what is known. */
    public double outOf(MatchPolicy policy) {
        return applies ? known * policy.points(topic) : 0;
    }
}
