package org.homeward.shift.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Own figures beside published ones.
 *
 * @param own first line; the others are published
 * @param why what cannot be compared and why; empty when everything can
 */
public record AreaComparison(
        YearMeasure measure, AreaLine own, List<AreaLine> published, String why) {
    public AreaComparison {
        published = List.copyOf(published);
    }

    public List<AreaLine> lines() {
        return Stream.concat(Stream.of(own), published.stream()).toList();
    }

    /** The newest year that the authority and at least one other area have a value of. */
    public OptionalInt findCommonYear() {
        return own.years().stream()
                .filter(value -> value.value().isPresent())
                .map(YearValue::year)
                .filter(year -> published.stream().anyMatch(line -> value(line, year).isPresent()))
                .mapToInt(year -> year)
                .max();
    }

    /** The oldest year that every line has a value of; what an index starts from. */
    public OptionalInt findFirstCommonYear() {
        return own.years().stream()
                .map(YearValue::year)
                .filter(year -> lines().stream().allMatch(line -> value(line, year).isPresent()))
                .mapToInt(year -> year)
                .min();
    }

    /** Areas with a value of a year, the highest first. */
    public List<AreaLine> ranked(int year) {
        return lines().stream()
                .filter(line -> value(line, year).isPresent())
                .sorted(
                        Comparator.comparing((AreaLine line) -> value(line, year).orElseThrow())
                                .reversed())
                .toList();
    }

    public static Optional<Double> value(AreaLine line, int year) {
        return line.find(year)
                .filter(found -> found.value().isPresent())
                .map(found -> found.value().getAsDouble());
    }
}
