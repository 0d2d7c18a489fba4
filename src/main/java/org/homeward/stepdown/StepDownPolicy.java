package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.child.NeedLevel;

/**
 * The thresholds and weights that were in force when a list was made. Policy is data: another
 * authority, or a later year, brings another version and no other code.
 *
 * @param version shown beside every list and kept with every review
 * @param from the day it came into force
 * @param limits when triggers ask for a review
 * @param weights out of 100 in all, one for each aspect
 * @param bands points from which a band is reached
 * @param marks where each indicator gives full, half or no marks
 * @param work clocks, ledger, check-ins and support
 * @param sources a line for each figure that is not the authority's own
 */
public record StepDownPolicy(
        String version,
        LocalDate from,
        Limits limits,
        Map<Aspect, Integer> weights,
        Bands bands,
        MarkRules marks,
        WorkRules work,
        List<String> sources) {
    /** Throws {@link IllegalArgumentException} unless every aspect is weighed, 100 in all. */
    public StepDownPolicy {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        sources = List.copyOf(sources);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100 || weights.size() != Aspect.values().length) {
            throw new IllegalArgumentException(
                    "Weights of %d aspects sum to %d; all %d have to sum to 100."
                            .formatted(weights.size(), sum, Aspect.values().length));
        }
    }

    /**
     * When triggers ask for a review, and how far back a trend looks.
     *
     * @param weeksWithoutReview weeks in residence without a review after which one is due (T7)
     * @param weeksApart weeks between two needs assessments that show a steady level (T3)
     * @param highestSteadyLevel the highest level that counts as eased (T3)
     * @param trendWeeks weeks back that an indicator is compared with
     */
    public record Limits(
            int weeksWithoutReview, int weeksApart, NeedLevel highestSteadyLevel, int trendWeeks) {}

    /** Points from which a band is reached, 0 to 100. */
    public record Bands(int reviewNow, int workTowards) {
        /** Throws {@link IllegalArgumentException} unless the bands follow each other. */
        public Bands {
            if (workTowards < 0 || reviewNow < workTowards || reviewNow > 100) {
                throw new IllegalArgumentException(
                        "Bands from %d and from %d points do not follow each other."
                                .formatted(workTowards, reviewNow));
            }
        }
    }

    public int weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0);
    }

    /** How soon people look again. */
    public Cadence cadence() {
        return work.cadence();
    }

    /** What has to be argued before the points are uncovered. */
    public Ledger ledger() {
        return work.ledger();
    }

    /** What is watched after a move. */
    public AfterMove afterMove() {
        return work.afterMove();
    }

    /** Which support needs ask for. */
    public SupportRules support() {
        return work.support();
    }

    /** The first policy: a proposal drawn from practice, not validated, and said to be so. */
    public static StepDownPolicy standard() {
        return StandardPolicy.make();
    }
}
