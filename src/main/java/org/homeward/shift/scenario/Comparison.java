package org.homeward.shift.scenario;

import java.util.List;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.Forecast;

/**
 * The base and up to four scenarios beside each other, all from the same runs.
 *
 * @param base the forecast without any lever
 * @param residential the definition of residential care in use
 * @param results the base first
 */
public record Comparison(
        Forecast base, ResidentialScope residential, List<ScenarioResult> results) {
    /** As many as people can tell apart on one chart. */
    public static final int MOST = 4;

    public Comparison {
        results = List.copyOf(results);
    }

    /** The base itself. */
    public ScenarioResult first() {
        return results.get(0);
    }

    /** Whether a result is the base itself, and not a scenario that says the same. */
    @SuppressWarnings("ReferenceEquality") // two equal results are still two columns
    public boolean isBase(ScenarioResult result) {
        return result == results.get(0);
    }

    /** The scenarios without the base. */
    public List<ScenarioResult> scenarios() {
        return results.subList(1, results.size());
    }

    /** Whether some kind of care that children live in has no price. */
    public boolean isPriceMissing() {
        return results.stream().anyMatch(result -> !result.costs().unpriced().isEmpty());
    }
}
