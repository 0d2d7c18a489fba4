package org.homeward.ui.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.forecast.ForecastView;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Who;

/** The forecast as rows: what is expected of each 31 March, and how it would have done before. */
final class ForecastRows {
    private static final int MARCH = 3;

    private ForecastRows() {}

    /** One number of one day, with its ranges. */
    record Expected(LocalDate day, String what, String mean, String likely, String nearlySure) {}

    /** What an earlier forecast said and what came. */
    record Tried(
            LocalDate from,
            LocalDate day,
            String what,
            String told,
            String counted,
            String result) {}

    /** Two methods on one day. */
    record Beside(LocalDate day, String what, String ours, String theirs) {}

    static List<Expected> expected(ForecastView view, ResidentialScope residential) {
        List<Fan> fans = new ArrayList<>();
        fans.add(view.forecast().fan(Measure.total()));
        fans.add(
                named(
                        "without unaccompanied children",
                        view.forecast().fan(Measure.total().of(Who.NOT_UNACCOMPANIED))));
        for (KindGroup group : KindGroup.values()) {
            fans.add(view.forecast().fan(Measure.group(group, residential)));
        }
        List<Expected> rows = new ArrayList<>();
        for (LocalDate day : days(view)) {
            for (Fan fan : fans) {
                fan.findOn(day).ifPresent(point -> rows.add(expected(fan.label(), point)));
            }
        }
        return rows;
    }

    static List<Tried> tried(List<BackTest> tests) {
        return tests.stream()
                .flatMap(test -> test.rows().stream())
                .map(
                        row ->
                                new Tried(
                                        row.from(),
                                        row.told().day(),
                                        row.measure().label(),
                                        "%s (%s)"
                                                .formatted(
                                                        whole(row.told().median()),
                                                        range(
                                                                row.told().low80(),
                                                                row.told().high80())),
                                        Plain.number(row.counted()),
                                        "%s off, %s".formatted(whole(row.error()), row.inside())))
                .toList();
    }

    static List<Beside> beside(ForecastView view) {
        return view.compared().stream()
                .flatMap(compared -> compared.rows().stream())
                .map(
                        row ->
                                new Beside(
                                        row.day(),
                                        row.kind(),
                                        "%s (%s)"
                                                .formatted(
                                                        whole(row.ours().mean()),
                                                        range(
                                                                row.ours().low95(),
                                                                row.ours().high95())),
                                        whole(row.theirs())))
                .toList();
    }

    /** Each 31 March, and the last day. */
    private static List<LocalDate> days(ForecastView view) {
        List<LocalDate> days = view.forecast().days();
        LocalDate last = days.get(days.size() - 1);
        return days.stream()
                .filter(
                        day ->
                                day.equals(last)
                                        || (day.getMonthValue() == MARCH
                                                && day.plusDays(1).getDayOfMonth() == 1))
                .toList();
    }

    private static Fan named(String label, Fan fan) {
        return new Fan(label, fan.points());
    }

    private static Expected expected(String what, FanPoint point) {
        return new Expected(
                point.day(),
                what,
                whole(point.mean()),
                range(point.low80(), point.high80()),
                range(point.low95(), point.high95()));
    }

    private static String range(double low, double high) {
        return whole(low) + " to " + whole(high);
    }

    private static String whole(double number) {
        return Plain.number(Math.round(number));
    }
}
