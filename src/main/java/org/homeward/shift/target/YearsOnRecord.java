package org.homeward.shift.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.position.CarePosition;
import org.homeward.shift.Exposure;
import org.homeward.shift.Flows;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;

/**
 * Every year to 31 March that the loaded returns describe whole, oldest first. Ambition is judged
 * against the best of them.
 */
public record YearsOnRecord(List<YearRecord> years) {
    private static final int MARCH = 3;
    private static final int LAST_OF_MARCH = 31;

    public YearsOnRecord {
        years = List.copyOf(years);
    }

    /** Years that end between two days, both included; a year without its return is left out. */
    public static YearsOnRecord between(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        List<LocalDate> ends = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate end = LocalDate.of(year, MARCH, LAST_OF_MARCH);
            if (!end.isBefore(from) && !end.isAfter(to)) {
                ends.add(end);
            }
        }
        if (ends.isEmpty()) {
            return new YearsOnRecord(List.of());
        }
        List<LocalDate> days = new ArrayList<>(ends);
        days.add(0, ends.get(0).minusYears(1));
        StockSeries stock = StockSeries.on(position, scope, days);
        List<YearRecord> years = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            StockPoint closing = stock.points().get(i + 1);
            if (closing.covered()) {
                years.add(year(position, scope, stock.points().get(i).total(), closing));
            }
        }
        return new YearsOnRecord(years);
    }

    private static YearRecord year(
            CarePosition position, StockScope scope, int opening, StockPoint closing) {
        LocalDate first = closing.day().minusYears(1).plusDays(1);
        Flows flows = Flows.between(position, scope, first, closing.day());
        return new YearRecord(
                closing.day(),
                opening,
                flows.entries(),
                flows.exits(),
                closing.total(),
                Exposure.between(position, scope, first, closing.day()).total());
    }

    /** The year in which fewest children came into care. */
    public Optional<YearRecord> findFewestEntries() {
        return years.stream().min(Comparator.comparingInt(YearRecord::entries));
    }

    /** The year in which children left care fastest. */
    public Optional<YearRecord> findFastestExits() {
        return years.stream()
                .filter(year -> year.exitRate().isPresent())
                .max(Comparator.comparingDouble(year -> year.exitRate().getAsDouble()));
    }

    /** The newest year. */
    public Optional<YearRecord> findLast() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** The newest year that had ended by a day. */
    public Optional<YearRecord> findLastBy(LocalDate day) {
        return years.stream()
                .filter(year -> !year.yearEnd().isAfter(day))
                .reduce((first, second) -> second);
    }
}
