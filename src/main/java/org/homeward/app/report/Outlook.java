package org.homeward.app.report;

import java.util.Optional;
import org.homeward.app.forecast.ForecastView;
import org.homeward.shift.scenario.Comparison;

/**
 * What may come, as far as the reader of a report may see it.
 *
 * @param forecast empty where it cannot be made or shows small counts to the public
 * @param residential whether residential care may be shown apart
 * @param compared published scenarios beside the base; empty without any
 * @param missing why there is no forecast; empty when there is one
 */
public record Outlook(
        Optional<ForecastView> forecast,
        boolean residential,
        Optional<Comparison> compared,
        String missing) {
    static Outlook without(String missing) {
        return new Outlook(Optional.empty(), false, Optional.empty(), missing);
    }
}
