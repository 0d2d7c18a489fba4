package org.homeward.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.EntryChange;
import org.homeward.shift.forecast.ExitChange;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.ForecastStep;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.MonthlyNumbers;
import org.homeward.shift.forecast.Months;
import org.homeward.shift.forecast.MoveStream;
import org.homeward.shift.forecast.ReferencePeriod;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.forecast.Simulation;
import org.homeward.shift.forecast.Who;

/**
 * How long forecasts take: ten years by the day of the public five-year sample, and ten years by
 * the month of Northfolk under four scenarios; 1,000 runs each, rates learned and ranges worked out
 * included.
 */
public final class ForecastBench {
    private static final int ROUNDS = 7;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ForecastBench() {}

    public static void main(String[] args) {
        CarePosition sample = ForecastWorlds.sampleReturns();
        LocalDate start = LocalDate.of(2022, 3, 31);
        ForecastAsk daily =
                ForecastAsk.usual(
                                new ReferencePeriod(LocalDate.of(2020, 4, 1), start),
                                start,
                                start.plusYears(10))
                        .withStep(ForecastStep.DAILY);
        time("sample A, 10 years by the day, 1,000 runs", () -> tell(sample, daily, Course.AS_NOW));
        ForecastAsk earlier =
                daily.between(
                        new ReferencePeriod(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31)),
                        LocalDate.of(2018, 3, 31),
                        LocalDate.of(2028, 3, 31));
        time("sample A from 2018 (545 children)", () -> tell(sample, earlier, Course.AS_NOW));
        CarePosition northfolk = ForecastWorlds.northfolk();
        ForecastAsk monthly =
                ForecastAsk.usual(
                        new ReferencePeriod(LocalDate.of(2020, 4, 1), start),
                        start,
                        start.plusYears(10));
        List<Course> courses = courses();
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            time("Northfolk, scenario " + (i + 1), () -> tell(northfolk, monthly, course));
        }
        time(
                "Northfolk, 10 years by the month, 1,000 runs, 4 scenarios",
                () -> courses.forEach(course -> tell(northfolk, monthly, course)));
    }

    /**
     * As now, five step-downs a month, entries down by 30 %, more guardianship and returns home.
     */
    private static List<Course> courses() {
        Months always = new Months(YearMonth.of(2022, 4), YearMonth.of(2032, 3));
        MoveStream down =
                new MoveStream(
                        "step-down",
                        Set.of(PlacementKind.RES_CHILDRENS_HOME),
                        PlacementKind.FOSTER_IN_HOUSE,
                        MonthlyNumbers.level(always.first(), always.last(), 5),
                        0.45,
                        OptionalDouble.of(0.64),
                        OptionalInt.empty());
        return List.of(
                Course.AS_NOW,
                Course.ofStreams(down),
                Course.ofEntries(new EntryChange(always, Who.EVERYBODY, Set.of(), 0.7)),
                Course.ofExits(
                        new ExitChange(
                                always, Set.of(ExitReason.GUARDIANSHIP, ExitReason.HOME), 1.5)));
    }

    private static void tell(CarePosition position, ForecastAsk ask, Course course) {
        Forecast forecast =
                Simulation.run(Model.learn(position, ask), ask, course, RunListener.UNHEARD);
        forecast.fan(Measure.total());
        for (KindGroup group : KindGroup.values()) {
            forecast.fan(Measure.group(group, ResidentialScope.WIDE));
        }
    }

    private static void time(String what, Runnable work) {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            long used = MACHINE.getProcessCpuTime();
            work.run();
            times.add((System.nanoTime() - begin) / 1e6);
            processor.add((MACHINE.getProcessCpuTime() - used) / 1e6);
        }
        double first = times.get(0);
        System.out.printf(
                Locale.ROOT,
                "%-60s first %6.0f ms  median %6.0f ms  of all processors %6.0f ms%n",
                what,
                first,
                median(times),
                median(processor));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }
}
