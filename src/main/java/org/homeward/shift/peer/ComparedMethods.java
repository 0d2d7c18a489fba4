package org.homeward.shift.peer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Who;

/**
 * Our forecast beside that of another tool for the same reference period and start, with the
 * reasons why they differ.
 *
 * @param rows by day and kind of care as the other tool groups it
 * @param reasons sentences, each with its number where there is one
 */
public record ComparedMethods(List<Row> rows, List<String> reasons) {
    /** The name of the other method, as a table heads it. */
    public static final String OTHER = "Mean of daily ratios, bracket at episode start";

    private static final Measure SUPPORTED =
            new Measure("supported", Set.of(PlacementKind.SUPPORTED), Who.EVERYBODY);

    public ComparedMethods {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    /**
     * One kind of care on one day.
     *
     * @param theirs expected children by the other method, which gives no range
     */
    public record Row(LocalDate day, String kind, FanPoint ours, double theirs) {}

    /** On the start, each anniversary and the end. */
    public static ComparedMethods of(Forecast forecast, MeanOfRatios method) {
        ForecastAsk ask = forecast.ask();
        List<PeerPoint> theirs = method.forecast(ask.reference(), ask.start(), ask.end(), 1);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < forecast.days().size(); at++) {
            LocalDate day = forecast.days().get(at);
            if (isShown(day, ask)) {
                PeerPoint point = theirs.get((int) ask.start().until(day, ChronoUnit.DAYS));
                rows.add(row(forecast, Measure.total(), at, point.inCare()));
                rows.add(row(forecast, Measure.fostered(), at, point.of(PeerPlace.FOSTERING)));
                rows.add(
                        row(
                                forecast,
                                Measure.peersResidential(),
                                at,
                                point.of(PeerPlace.RESIDENTIAL)));
                rows.add(row(forecast, SUPPORTED, at, point.of(PeerPlace.SUPPORTED)));
            }
        }
        return new ComparedMethods(rows, reasons(forecast, method, theirs));
    }

    private static boolean isShown(LocalDate day, ForecastAsk ask) {
        boolean anniversary =
                day.plusDays(1).getDayOfYear() == ask.start().plusDays(1).getDayOfYear();
        return day.equals(ask.start()) || day.equals(ask.end()) || anniversary;
    }

    private static Row row(Forecast forecast, Measure measure, int at, double theirs) {
        FanPoint ours = forecast.fan(measure).points().get(at);
        return new Row(ours.day(), measure.label(), ours, theirs);
    }

    private static List<String> reasons(
            Forecast forecast, MeanOfRatios method, List<PeerPoint> theirs) {
        LocalDate start = forecast.ask().start();
        return List.of(
                atStart(Math.round(theirs.get(0).inCare()), forecast.model().startCount()),
                "It takes the age bracket of an episode's first day: %s at the start had outgrown theirs; ours is the age of the day."
                        .formatted(Plain.count(method.outgrownOn(start), "child", "children")),
                "It lets nobody leave at 18 (its last bracket runs to 30); in ours %s of those counted now or coming in leave because of their age by %s."
                        .formatted(
                                Plain.number(Math.round(forecast.exitsOfAge().last().mean())),
                                Plain.day(forecast.ask().end())),
                "Its rate is the mean of each day's ratio; ours is events divided by child-days, which a day with few children does not pull.",
                "It gives one number and no range; ours gives the range and how it did before.");
    }

    private static String atStart(long theirs, int ours) {
        return theirs == ours
                ? "Both start with the same number of children."
                : "It starts with %s, %s %s than are looked after: it keeps episodes that no newer return tells of, leaves out children without a date of birth, and counts short breaks."
                        .formatted(
                                Plain.count(theirs, "child", "children"),
                                Plain.number(Math.abs(theirs - ours)),
                                theirs > ours ? "more" : "fewer");
    }
}
