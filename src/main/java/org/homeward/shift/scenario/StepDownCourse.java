package org.homeward.shift.scenario;

import java.util.List;
import java.util.OptionalInt;

/**
 * What {@link StepDownModel} leads to.
 *
 * @param months from the first, in order
 */
public record StepDownCourse(List<StepDownMonth> months) {
    public StepDownCourse {
        months = List.copyOf(months);
    }

    /** The month with this number, from 1. */
    public StepDownMonth month(int number) {
        return months.get(number - 1);
    }

    /** Pounds saved from the first month to this one, both included. */
    public double savedBy(int number) {
        return months.stream().limit(number).mapToDouble(StepDownMonth::saving).sum();
    }

    /** Pounds a year at the pace of this month. */
    public double savingAYear(int number) {
        return month(number).saving() * 12;
    }

    /** The first month by which an amount has been saved; empty when none of these is. */
    public OptionalInt findRepaid(double pounds) {
        double saved = 0;
        for (StepDownMonth month : months) {
            saved += month.saving();
            if (saved >= pounds) {
                return OptionalInt.of(month.month());
            }
        }
        return OptionalInt.empty();
    }

    /** The first month in which fewer children could step down than were asked. */
    public OptionalInt findShort() {
        return months.stream()
                .filter(StepDownMonth::shortOf)
                .mapToInt(StepDownMonth::month)
                .findFirst();
    }
}
