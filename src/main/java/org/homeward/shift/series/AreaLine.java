package org.homeward.shift.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One measure of one area over years; years nobody published are absent.
 *
 * @param own counted from the records here and not published
 * @param brokenAfter the year after which it was defined otherwise
 */
public record AreaLine(
        String area, boolean own, List<YearValue> years, Optional<Integer> brokenAfter) {
    public AreaLine {
        years = years.stream().sorted(Comparator.comparing(YearValue::year)).toList();
    }

    public Optional<YearValue> find(int year) {
        return years.stream().filter(value -> value.year() == year).findFirst();
    }

    public Optional<YearValue> findLast() {
        return years.stream()
                .filter(value -> value.value().isPresent())
                .reduce((first, second) -> second);
    }
}
