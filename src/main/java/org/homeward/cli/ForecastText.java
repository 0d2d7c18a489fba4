package org.homeward.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.app.forecast.ForecastView;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Shortfall;
import org.homeward.shift.forecast.Who;
import org.homeward.shift.peer.ComparedMethods;

/** A forecast as lines of text or as a table. */
final class ForecastText {
    private ForecastText() {}

    /** The numbers told of a forecast, in order. */
    static List<Fan> fans(ForecastView view) {
        Forecast forecast = view.forecast();
        List<Fan> fans = new ArrayList<>();
        fans.add(forecast.fan(Measure.total()));
        fans.add(
                new Fan(
                        "looked after, " + Who.NOT_UNACCOMPANIED.label(),
                        forecast.fan(Measure.total().of(Who.NOT_UNACCOMPANIED)).points()));
        fans.add(forecast.fan(Measure.fostered()));
        fans.add(forecast.fan(Measure.residential(ResidentialScope.WIDE)));
        fans.add(forecast.fan(Measure.residential(ResidentialScope.NARROW)));
        fans.add(forecast.entries());
        fans.add(forecast.exits());
        fans.add(view.cost().fan());
        return fans;
    }

    static void csv(ForecastView view, PrintStream out) {
        out.println("day,measure,mean,median,low80,high80,low95,high95");
        for (Fan fan : fans(view)) {
            for (FanPoint p : fan.points()) {
                out.printf(
                        Locale.ROOT,
                        "%s,\"%s\",%.2f,%.1f,%.1f,%.1f,%.1f,%.1f%n",
                        p.day(),
                        fan.label(),
                        p.mean(),
                        p.median(),
                        p.low80(),
                        p.high80(),
                        p.low95(),
                        p.high95());
            }
        }
    }

    static void text(ForecastView view, PrintStream out) {
        Forecast forecast = view.forecast();
        head(view, out);
        fans(view).forEach(fan -> table(fan, forecast, out));
        unpriced(view, out);
        forecast.model().notes().forEach(out::println);
        forecast.shortfalls().forEach(shortfall -> out.println(inWords(shortfall)));
        out.printf("%nHow the same forecast would have done before:%n");
        view.backTests().forEach(test -> test.inWords().forEach(out::println));
        view.compared().ifPresent(compared -> compared(compared, out));
    }

    private static void head(ForecastView view, PrintStream out) {
        ForecastAsk ask = view.forecast().ask();
        out.println(view.authority().name());
        out.printf(
                "Rates of %s; from %s to %s; %s runs, seed %d; %s; leaving %s.%n%n",
                ask.reference().inWords(),
                Plain.day(ask.start()),
                Plain.day(ask.end()),
                Plain.number(view.forecast().runs()),
                ask.draws().seed(),
                ask.scope().inWords(),
                ask.leavingAge().inWords());
    }

    private static void unpriced(ForecastView view, PrintStream out) {
        if (!view.cost().isComplete()) {
            out.printf(
                    "The cost is a least: no price is recorded for %s.%n%n",
                    view.cost().unpriced().stream()
                            .map(Plain::words)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    static String inWords(Shortfall shortfall) {
        return "\"%s\" finds too few children from %s on, in %d %% of the runs; %.1f are missing in the mean."
                .formatted(
                        shortfall.stream(),
                        Plain.month(shortfall.first()),
                        Math.round(100 * shortfall.shareOfRuns()),
                        shortfall.missing());
    }

    private static void table(Fan fan, Forecast forecast, PrintStream out) {
        out.printf("%s%n", fan.label());
        out.printf("%-10s %10s %23s %23s%n", "day", "median", "80 % range", "95 % range");
        for (FanPoint point : fan.points()) {
            if (isShown(point.day(), forecast.ask())) {
                out.printf(
                        Locale.UK,
                        "%s %,10.0f %,10.0f to %,9.0f %,10.0f to %,9.0f%n",
                        point.day(),
                        point.median(),
                        point.low80(),
                        point.high80(),
                        point.low95(),
                        point.high95());
            }
        }
        out.println();
    }

    /** The start, the last day of each quarter, and the end. */
    private static boolean isShown(LocalDate day, ForecastAsk ask) {
        LocalDate next = day.plusDays(1);
        boolean quarter = next.getDayOfMonth() == 1 && next.getMonthValue() % 3 == 1;
        return quarter || day.equals(ask.start()) || day.equals(ask.end());
    }

    private static void compared(ComparedMethods compared, PrintStream out) {
        out.printf("%nBeside another method (%s):%n", ComparedMethods.OTHER);
        out.printf("%-10s %-20s %8s %19s %8s%n", "day", "children", "ours", "95 % range", "theirs");
        for (ComparedMethods.Row row : compared.rows()) {
            out.printf(
                    Locale.UK,
                    "%s %-20s %,8.1f %,8.0f to %,7.0f %,8.1f%n",
                    row.day(),
                    row.kind(),
                    row.ours().mean(),
                    row.ours().low95(),
                    row.ours().high95(),
                    row.theirs());
        }
        compared.reasons().forEach(out::println);
    }
}
