package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;

/**
 * The thresholds and weights that were in force when a list was made. Policy is data: another
 * authority, or a later year, brings another version and no other code.
 *
 * @param version shown beside every list and kept with every review
 * @param from the day it came into force
 * @param weights out of 100 in all, one for each aspect
 * @param sources a line for each figure that is not the authority's own
 */
public record StepDownPolicy(
        String version,
        LocalDate from,
        Limits limits,
        Map<Aspect, Integer> weights,
        Bands bands,
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
     * When triggers ask for a review.
     *
     * @param weeksWithoutReview weeks in residence without a review after which one is due
     * @param weeksApart weeks between two needs assessments that show a steady level
     * @param highestSteadyLevel the highest level that counts as eased
     * @param weeksSettled weeks without a missing period that count as settled
     * @param riskDomains domains of behaviour and risk whose trend is followed
     */
    public record Limits(
            int weeksWithoutReview,
            int weeksApart,
            NeedLevel highestSteadyLevel,
            int weeksSettled,
            Set<NeedDomain> riskDomains) {
        public Limits {
            riskDomains = Collections.unmodifiableSet(new TreeSet<>(riskDomains));
        }
    }

    /** Points from which a band is reached. */
    public record Bands(int reviewNow, int workTowards) {}

    public int weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0);
    }

    /** The first policy: a proposal drawn from practice, not validated, and said to be so. */
    public static StepDownPolicy standard() {
        return new StepDownPolicy(
                "2026-1",
                LocalDate.of(2026, 11, 1),
                new Limits(
                        26,
                        8,
                        NeedLevel.MODERATE,
                        8,
                        Set.of(
                                NeedDomain.EMOTIONAL_REGULATION,
                                NeedDomain.SAFETY_TO_SELF,
                                NeedDomain.SAFETY_TO_OTHERS)),
                Aspect.standardWeights(),
                new Bands(70, 50),
                List.of(
                        "Triggers and weights: Homeward's own proposal from published practice"
                                + " (Oxfordshire, Lancashire and Birmingham step-down work);"
                                + " not validated.",
                        "Child's wish: Children Act 1989 s22(4)-(5).",
                        "Suitability words: placements data standard v2, July 2025."));
    }
}
