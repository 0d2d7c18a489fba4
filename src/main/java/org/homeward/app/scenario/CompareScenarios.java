package org.homeward.app.scenario;

import java.util.List;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.ScenarioComparing;

/** Puts scenarios beside the forecast they start from. Nothing is stored by it. */
public final class CompareScenarios {
    private final Store store;

    public CompareScenarios(Store store) {
        this.store = store;
    }

    /**
     * What is asked.
     *
     * @param scenarios at most {@link Comparison#MOST}
     */
    public record Ask(
            ForecastAsk forecast, ResidentialScope residential, List<Scenario> scenarios) {
        public Ask {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * Refused when there is nothing to learn rates from. Throws {@link
     * org.homeward.app.reading.Stopped} when asked to stop.
     */
    public Outcome<Comparison> compare(Ask ask, Progress progress) {
        CarePosition position = store.position(ask.forecast().start());
        progress.at("learning from the reference period", 0, 0);
        Model model = Model.learn(position, ask.forecast());
        if (model.isEmpty()) {
            return Outcome.refused(
                    List.of(
                            Reason.of(
                                    "REFERENCE",
                                    "Nobody was looked after in the reference period, or no return"
                                            + " of it is loaded.")));
        }
        MeanPrices prices = MeanPrices.on(position, ask.forecast().scope(), ask.forecast().start());
        var comparing =
                new ScenarioComparing(
                        model,
                        ask.residential(),
                        prices,
                        (done, of) -> {
                            progress.orStop();
                            progress.at("playing the runs", done, of);
                        });
        return Outcome.done(comparing.compare(ask.scenarios()));
    }
}
