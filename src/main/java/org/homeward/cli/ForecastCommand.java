package org.homeward.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.forecast.ForecastWish;
import org.homeward.app.forecast.PlannedForecast;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.reading.Progress;
import org.homeward.app.scenario.ScenarioFiles;
import org.homeward.domain.common.Reason;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.scenario.Scenario;

/** How many children will be looked after, where and at what cost, with ranges and a back-test. */
public final class ForecastCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ViewForecast> useCase;
    private final ScenarioFiles files;

    public ForecastCommand(
            StoreAccess access, Function<Store, ViewForecast> useCase, ScenarioFiles files) {
        this.access = access;
        this.useCase = useCase;
        this.files = files;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String usage() {
        return "forecast --store FILE --reference FROM..TO --from DATE --to DATE"
                + " [--scenario FILE] [--runs N] [--seed S] [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "number looked after, mix and weekly cost to come, with ranges, back-test and comparison";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of(
                        "--reference",
                        "--from",
                        "--to",
                        "--scenario",
                        "--runs",
                        "--seed",
                        "--format"),
                Set.of(),
                false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        LocalDate[] reference = reference(arguments.required("--reference"));
        ForecastWish wish =
                ForecastWish.usual(
                                reference[0],
                                reference[1],
                                arguments.requiredDate("--from"),
                                arguments.requiredDate("--to"))
                        .withDraws(draws(arguments));
        Optional<Outcome<Scenario>> scenario = arguments.findPath("--scenario").map(files::read);
        List<Reason> unread = scenario.map(Outcome::reasons).orElse(List.of());
        if (!unread.isEmpty()) {
            return refused(unread, console);
        }
        try (Store store = access.open(arguments)) {
            Optional<Scenario> plan = scenario.flatMap(Outcome::findResult);
            ViewForecast view = useCase.apply(store);
            return plan.isPresent()
                    ? planned(view.plan(wish, plan.get(), Progress.UNHEARD), format, console)
                    : asNow(view.view(wish, Course.AS_NOW, Progress.UNHEARD), format, console);
        }
    }

    private static int asNow(Outcome<ForecastView> outcome, Format format, Console console) {
        outcome.findResult().ifPresent(view -> tell(view, format, console));
        return outcome.findResult().isPresent() ? DONE : refused(outcome.reasons(), console);
    }

    /** What the scenario is goes to the messages, so that the results have one form. */
    private static int planned(Outcome<PlannedForecast> outcome, Format format, Console console) {
        if (outcome.findResult().isEmpty()) {
            return refused(outcome.reasons(), console);
        }
        PlannedForecast plan = outcome.findResult().get();
        console.err().println("Scenario: " + plan.scenario().label());
        plan.scenario().inWords().forEach(console.err()::println);
        plan.warnings().forEach(warning -> console.err().println(warning.sentence()));
        console.err()
                .printf(
                        "As now there would be %.0f children looked after at the end, with the scenario %.0f.%n",
                        plan.base().forecast().fan(Measure.total()).last().median(),
                        plan.planned().forecast().fan(Measure.total()).last().median());
        tell(plan.planned(), format, console);
        return DONE;
    }

    private static int refused(List<Reason> reasons, Console console) {
        reasons.forEach(reason -> console.err().println("homeward forecast: " + reason.sentence()));
        return REFUSED_OR_PROBLEMS;
    }

    private static void tell(ForecastView view, Format format, Console console) {
        switch (format) {
            case JSON -> Json.write(console.out(), json -> ForecastJson.write(json, view));
            case CSV -> ForecastText.csv(view, console.out());
            case TEXT -> ForecastText.text(view, console.out());
        }
    }

    private static Draws draws(Arguments arguments) {
        long runs = number(arguments, "--runs", Draws.USUAL.runs());
        long seed = number(arguments, "--seed", Draws.USUAL.seed());
        if (runs < 1 || runs > Draws.MOST) {
            throw new WrongUse("--runs is a number from 1 to 100000.");
        }
        return Draws.USUAL.withRuns((int) runs).withSeed(seed);
    }

    private static long number(Arguments arguments, String option, long usual) {
        try {
            return arguments.find(option).map(Long::parseLong).orElse(usual);
        } catch (NumberFormatException bad) {
            throw new WrongUse(option + " needs a whole number.");
        }
    }

    private static LocalDate[] reference(String text) {
        int at = text.indexOf("..");
        try {
            if (at > 0) {
                return new LocalDate[] {
                    LocalDate.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + 2))
                };
            }
        } catch (DateTimeException bad) {
            throw wrongReference();
        }
        throw wrongReference();
    }

    private static WrongUse wrongReference() {
        return new WrongUse("--reference needs two dates such as 2018-04-01..2020-03-31.");
    }
}
