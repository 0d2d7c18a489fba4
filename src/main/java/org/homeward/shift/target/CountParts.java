package org.homeward.shift.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.shift.scenario.CountModel;

/**
 * Why a number looked after changed over some years: what entries did and what exits did, against
 * both staying as they were in the year before. The two add up to the whole change exactly. Each is
 * the mean over both orders in which they could have changed (Shapley's value of two players), so
 * that the order decides nothing.
 *
 * @param start children looked after at the start
 * @param doNothing where entries and exits of the year before would have led
 * @param byEntries children more (or fewer, below 0) since entries changed
 * @param byExits children more (or fewer) since exits changed
 * @param end children looked after at the end
 */
public record CountParts(int start, double doNothing, double byEntries, double byExits, int end) {

    /**
     * Splits the change over whole years, oldest first, each opening where the one before closed.
     * Empty without years, or when a year cannot be told by entries and an even rate of exits.
     *
     * @param before the year before the first, which the rest is measured against
     */
    public static Optional<CountParts> of(YearRecord before, List<YearRecord> years) {
        OptionalDouble base = evenRate(before);
        if (years.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        int start = years.get(0).opening();
        double nothing = start;
        double entriesOnly = start;
        double exitsOnly = start;
        for (YearRecord year : years) {
            OptionalDouble rate = evenRate(year);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            nothing = after(before.entries(), base.getAsDouble(), nothing);
            entriesOnly = after(year.entries(), base.getAsDouble(), entriesOnly);
            exitsOnly = after(before.entries(), rate.getAsDouble(), exitsOnly);
        }
        int end = years.get(years.size() - 1).closing();
        double byEntries = ((entriesOnly - nothing) + (end - exitsOnly)) / 2;
        double byExits = ((exitsOnly - nothing) + (end - entriesOnly)) / 2;
        return Optional.of(new CountParts(start, nothing, byEntries, byExits, end));
    }

    /** The rate of leaving that leads from a year's opening to its closing with its entries. */
    static OptionalDouble evenRate(YearRecord year) {
        return CountModel.exitRateNeeded(
                new CountModel.Goal(year.opening(), year.closing(), 1), year.entries());
    }

    private static double after(double entries, double rate, double start) {
        return new CountModel(entries, rate).after(1, start);
    }
}
