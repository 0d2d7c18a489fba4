package org.homeward.app.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockSeries;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.CostFan;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.forecast.Simulation;
import org.homeward.shift.peer.ComparedMethods;
import org.homeward.shift.peer.MeanOfRatios;
import org.homeward.shift.scenario.PlannedCourse;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.ScenarioCourse;

/** Shows how many children will be looked after, where, at what cost, and how sure that is. */
public final class ViewForecast {
    private static final double PENCE = 100;
    private final Store store;

    public ViewForecast(Store store) {
        this.store = store;
    }

    /**
     * Refused with every reason when the days make no sense or nobody was looked after in the
     * reference period. Throws {@link org.homeward.app.reading.Stopped} when a person asked to
     * stop.
     */
    public Outcome<ForecastView> view(ForecastWish wish, Course course, Progress progress) {
        CarePosition position = store.position(wish.start());
        Optional<LocalDate> lastKnown = findLastKnown(position);
        if (lastKnown.isEmpty()) {
            return refused("No episode of care is recorded.");
        }
        List<Reason> against = wish.against(lastKnown.get());
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        ForecastAsk ask = wish.ask();
        progress.at("Learning rates", 0, 0);
        Model model = Model.learn(position, ask);
        if (model.isEmpty()) {
            return refused(
                    "Nobody was looked after in the reference period, or no return of it is loaded.");
        }
        return Outcome.done(told(position, model, course, progress));
    }

    private ForecastView told(
            CarePosition position, Model model, Course course, Progress progress) {
        ForecastAsk ask = model.ask();
        RunListener heard = listener("Playing the future", progress);
        Forecast forecast = Simulation.run(model, ask, course, heard);
        MeanPrices prices = MeanPrices.on(position, ask.scope(), ask.start());
        return new ForecastView(
                store.authority(),
                forecast,
                StockSeries.monthly(position, ask.scope(), ask.reference().from(), ask.start()),
                BackTest.list(position, ask, listener("Trying it on earlier years", progress)),
                findCompared(position, forecast),
                prices,
                cost(forecast, prices));
    }

    /** The same question under a scenario, beside the base; refused for the same reasons. */
    public Outcome<PlannedForecast> plan(ForecastWish wish, Scenario scenario, Progress progress) {
        Outcome<ForecastView> asNow = view(wish, Course.AS_NOW, progress);
        if (asNow.findResult().isEmpty()) {
            return Outcome.refused(asNow.reasons());
        }
        ForecastView base = asNow.findResult().get();
        Forecast asBase = base.forecast();
        PlannedCourse course = ScenarioCourse.of(scenario, asBase);
        RunListener heard = listener("Playing the scenario", progress);
        Forecast planned = Simulation.run(asBase.model(), asBase.ask(), course.course(), heard);
        ForecastView told = base.with(planned, cost(planned, base.prices()));
        return Outcome.done(new PlannedForecast(scenario, base, told, course.warnings()));
    }

    private static CostFan cost(Forecast forecast, MeanPrices prices) {
        return forecast.cost((kind, day) -> weekly(prices, kind));
    }

    /** The last day of which the records tell: the newest return's, or of an episode since. */
    public Optional<LocalDate> findLastKnown(CarePosition position) {
        return position.listHistories().stream()
                .flatMap(history -> history.episodes().stream())
                .flatMap(ViewForecast::days)
                .max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> days(Episode episode) {
        return Stream.of(
                        Optional.of(episode.span().start()),
                        episode.origin().returnYearEnd(),
                        episode.ending().presumed()
                                ? Optional.<LocalDate>empty()
                                : episode.findEnd())
                .flatMap(Optional::stream);
    }

    private Optional<ComparedMethods> findCompared(CarePosition position, Forecast forecast) {
        MeanOfRatios method = new MeanOfRatios(PeerRows.of(store.listReturns(), position));
        return method.episodes() == 0
                ? Optional.empty()
                : Optional.of(ComparedMethods.of(forecast, method));
    }

    private static OptionalDouble weekly(MeanPrices prices, PlacementKind kind) {
        return prices.findWeekly(kind)
                .map(money -> OptionalDouble.of(money.pence() / PENCE))
                .orElse(OptionalDouble.empty());
    }

    private static RunListener listener(String what, Progress progress) {
        return (done, of) -> {
            progress.at(what, done, of);
            progress.orStop();
        };
    }

    private static <T> Outcome<T> refused(String sentence) {
        return Outcome.refused(List.of(Reason.of("FORECAST", sentence)));
    }
}
