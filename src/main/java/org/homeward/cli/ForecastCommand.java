package org.homeward.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.forecast.ForecastWish;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.reading.Progress;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Draws;

/** How many children will be looked after, where and at what cost, with ranges and a back-test. */
public final class ForecastCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ViewForecast> useCase;

    public ForecastCommand(StoreAccess access, Function<Store, ViewForecast> useCase) {
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String usage() {
        return "forecast --store FILE --reference FROM..TO --from DATE --to DATE [--runs N] [--seed S]"
                + " [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "number looked after, mix and weekly cost to come, with ranges, back-test and comparison";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of("--reference", "--from", "--to", "--runs", "--seed", "--format"),
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
        try (Store store = access.open(arguments)) {
            Outcome<ForecastView> outcome =
                    useCase.apply(store).view(wish, Course.AS_NOW, Progress.UNHEARD);
            outcome.reasons()
                    .forEach(
                            reason ->
                                    console.err()
                                            .println("homeward forecast: " + reason.sentence()));
            outcome.findResult().ifPresent(view -> tell(view, format, console));
            return outcome.findResult().isPresent() ? DONE : REFUSED_OR_PROBLEMS;
        }
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
