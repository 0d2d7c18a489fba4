package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;

/**
 * Children who came into care in the reference period: by age band and kind, by completed year of
 * age, by calendar month and by year, over the days that returns describe. Unaccompanied children
 * have entries of their own.
 */
final class Entries {
    static final int MONTHS = 12;
    static final int YEARS = 18;
    private final ReferenceDays reference;
    private final int[][] byState = new int[Way.BANDS][Way.KINDS];
    private final int[] byAge = new int[YEARS];
    private final int[] byMonth = new int[MONTHS];
    private final List<DateSpan> years;
    private final int[] byYear;
    private int total;

    Entries(ReferenceDays reference) {
        this.reference = reference;
        this.years = fullYears(reference);
        this.byYear = new int[years.size()];
    }

    void add(LocalDate day, PlacementKind kind, AgeBand band, int age) {
        byState[Way.at(band)][Way.at(kind)]++;
        total++;
        if (age >= 0 && age < YEARS) {
            byAge[age]++;
        } else if (band == AgeBand.BEFORE_BIRTH) {
            byAge[0]++;
        }
        byMonth[day.getMonthValue() - 1]++;
        for (int i = 0; i < years.size(); i++) {
            byYear[i] += years.get(i).contains(day) ? 1 : 0;
        }
    }

    int total() {
        return total;
    }

    double perDay() {
        return reference.days() == 0 ? 0 : (double) total / reference.days();
    }

    long days() {
        return reference.days();
    }

    int count(int band, int kind) {
        return byState[band][kind];
    }

    int ofAge(int completedYears) {
        return byAge[completedYears];
    }

    int ofBand(AgeBand band) {
        int sum = 0;
        for (int count : byState[Way.at(band)]) {
            sum += count;
        }
        return sum;
    }

    int[] byMonth() {
        return byMonth.clone();
    }

    /** Entries of each full year of 12 months in a row from the first day on. */
    int[] byYear() {
        return byYear.clone();
    }

    /** Days of each calendar month that the reference period describes. */
    long[] daysByMonth() {
        long[] days = new long[MONTHS];
        for (DateSpan piece : reference.pieces()) {
            YearMonth last = YearMonth.from(piece.until().minusDays(1));
            for (YearMonth m = YearMonth.from(piece.start());
                    !m.isAfter(last);
                    m = m.plusMonths(1)) {
                days[m.getMonthValue() - 1] +=
                        piece.daysWithin(m.atDay(1), m.plusMonths(1).atDay(1));
            }
        }
        return days;
    }

    private static List<DateSpan> fullYears(ReferenceDays reference) {
        List<DateSpan> years = new ArrayList<>();
        for (DateSpan piece : reference.pieces()) {
            LocalDate from = piece.start();
            while (!from.plusYears(1).isAfter(piece.until())) {
                years.add(DateSpan.of(from, from.plusYears(1)));
                from = from.plusYears(1);
            }
        }
        return years;
    }
}
