package org.homeward.app.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.StepDownPolicy;

/**
 * What is to be different in a new version of the step-down policy.
 *
 * @param weights of every aspect, out of 100
 * @param numbers those that may be set, all of them
 */
public record StepDownChange(
        String version,
        LocalDate from,
        Map<Aspect, Integer> weights,
        Map<StepDownNumber, Integer> numbers) {
    public StepDownChange {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /** Both at once, for they have to follow each other. */
    private StepDownPolicy.Bands bands(StepDownPolicy before) {
        return new StepDownPolicy.Bands(
                numbers.getOrDefault(StepDownNumber.BAND_REVIEW_NOW, before.bands().reviewNow()),
                numbers.getOrDefault(
                        StepDownNumber.BAND_WORK_TOWARDS, before.bands().workTowards()));
    }

    /** Throws {@link IllegalArgumentException} for weights or numbers that cannot be. */
    StepDownPolicy over(StepDownPolicy before) {
        StepDownPolicy policy =
                new StepDownPolicy(
                        version.strip(),
                        from,
                        before.limits(),
                        weights,
                        bands(before),
                        before.marks(),
                        before.work(),
                        before.sources());
        for (var number : numbers.entrySet()) {
            policy = number.getKey().in(policy, number.getValue());
        }
        return policy;
    }
}
