package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.AgeBand;

/**
 * The number looked after without drawing: each child of the start stays with its own probability,
 * independently (a sum of Bernoulli variables), and those who come in and stay are Poisson. It
 * holds for rates taken as known and entries that vary between years by chance only, and checks
 * that the simulation does what it says.
 */
public final class ExactTotal {
    private final Setup setup;
    private final Horizon horizon;
    private final DayMatrix[] byBand = new DayMatrix[Horizon.MARKS + 1];
    private final Map<Integer, double[]> entrants = new TreeMap<>();

    private ExactTotal(Model model, ForecastAsk ask) {
        setup = new Setup(model, ask, Course.AS_NOW);
        horizon = setup.horizon;
        Rates rates = new Rates(setup.posterior, setup.levers, false);
        for (int band = Way.at(AgeBand.UNDER_1); band <= Way.at(AgeBand.ADULT); band++) {
            byBand[band] = new DayMatrix(rates, band);
        }
    }

    /** For each day that the forecast tells. */
    public static List<ExactPoint> of(Model model, ForecastAsk ask) {
        return new ExactTotal(model, ask).points();
    }

    private List<ExactPoint> points() {
        double[][] byDay = new double[horizon.days + 1][2];
        List<StartChild> start = setup.model.start();
        for (int i = 0; i < start.size(); i++) {
            addChild(Way.at(start.get(i).kind()), setup.startBorn[i], byDay);
        }
        addEntrants(byDay);
        List<ExactPoint> points = new ArrayList<>();
        for (LocalDate day : horizon.steps) {
            double[] moments = byDay[horizon.number(day)];
            points.add(new ExactPoint(day, moments[0], moments[1]));
        }
        return points;
    }

    private void addChild(int kind, int born, double[][] byDay) {
        int[] births = born == Setup.UNKNOWN ? setup.supposedBirths(kind) : new int[] {born};
        double[] stays = new double[horizon.days + 1];
        for (int birth : births) {
            double[] odds = new double[Way.KINDS];
            odds[kind] = 1;
            stays[0] += 1.0 / births.length;
            for (int day = 1; day <= horizon.days; day++) {
                odds = horizon.mark(birth, Horizon.LEAVING) <= day ? odds : step(odds, birth, day);
                boolean gone = horizon.mark(birth, Horizon.LEAVING) <= day;
                stays[day] += gone ? 0 : sum(odds) / births.length;
            }
        }
        for (int day = 0; day <= horizon.days; day++) {
            byDay[day][0] += stays[day];
            byDay[day][1] += stays[day] * (1 - stays[day]);
        }
    }

    private void addEntrants(double[][] byDay) {
        for (int day = 1; day <= horizon.days; day++) {
            int on = day;
            entrants.replaceAll((born, odds) -> step(odds, born, on));
            entrants.keySet().removeIf(born -> horizon.mark(born, Horizon.LEAVING) <= on);
            for (EntryOdds odds : setup.entries) {
                enter(odds, day);
            }
            double expected = entrants.values().stream().mapToDouble(ExactTotal::sum).sum();
            byDay[day][0] += expected;
            byDay[day][1] += expected;
        }
    }

    private void enter(EntryOdds odds, int day) {
        int month = horizon.monthOf(day);
        double daily = odds.expectedIn(month) / horizon.monthLength[month];
        double[][] states = odds.expectedStates();
        for (int band = 1; band < Horizon.MARKS; band++) {
            for (int year = 0; year < Entries.YEARS; year++) {
                double share = odds.yearShare(band, year);
                int first = (int) (year * EntryOdds.DAYS_OF_YEAR);
                int last = (int) ((year + 1) * EntryOdds.DAYS_OF_YEAR);
                for (int age = first; share > 0 && age < last; age++) {
                    int born = horizon.inTable(day - age);
                    if (horizon.mark(born, Horizon.LEAVING) > day) {
                        double[] into = entrants.computeIfAbsent(born, b -> new double[Way.KINDS]);
                        for (int kind = 0; kind < Way.KINDS; kind++) {
                            into[kind] += daily * states[band][kind] * share / (last - first);
                        }
                    }
                }
            }
        }
    }

    /** The odds of a day from those of the day before. */
    private double[] step(double[] odds, int born, int day) {
        int band = 1;
        while (band < Horizon.MARKS && horizon.mark(born, band - 1) <= day - 1) {
            band++;
        }
        return byBand[band].after(odds);
    }

    private static double sum(double[] odds) {
        double sum = 0;
        for (double odd : odds) {
            sum += odd;
        }
        return sum;
    }
}
