package org.homeward.shift.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.scenario.CountModel;

/**
 * What would have to be true to reach a number looked after by a day: entries, exits, or both, each
 * judged against the best year on record. Only entries and exits change the number looked after, so
 * nothing else is offered. The arithmetic is that of {@link CountModel}.
 *
 * @param from where it starts: the newest count
 * @param goal where it is to end
 * @param now the newest whole year on record by the count, which the ways change
 * @param ways entries alone, exits alone, both by the same share
 */
public record WhatMustBeTrue(
        NamedTarget.Mark from, NamedTarget.Mark goal, YearRecord now, List<Way> ways) {
    private static final double DAYS_A_YEAR = 365.25;
    private static final int HALVINGS = 60;

    public WhatMustBeTrue {
        ways = List.copyOf(ways);
    }

    /**
     * Solves for a goal. Empty when the goal is not after the count, when no whole year before the
     * count is on record, or when nobody was looked after in it.
     */
    public static Optional<WhatMustBeTrue> solve(
            NamedTarget.Mark from, NamedTarget.Mark goal, YearsOnRecord record) {
        if (!goal.on().isAfter(from.on())) {
            return Optional.empty();
        }
        return record.findLastBy(from.on())
                .filter(year -> year.exitRate().isPresent())
                .map(year -> new WhatMustBeTrue(from, goal, year, ways(from, goal, year, record)));
    }

    /** Where the newest year's entries and exit rate lead by the day of the goal. */
    public double asNow() {
        return new CountModel(now.entries(), rate(now))
                .after(years(from.on(), goal.on()), from.children());
    }

    private static List<Way> ways(
            NamedTarget.Mark from, NamedTarget.Mark goal, YearRecord now, YearsOnRecord record) {
        CountModel.Goal sought =
                new CountModel.Goal(from.children(), goal.children(), years(from.on(), goal.on()));
        double rate = rate(now);
        OptionalDouble entries = CountModel.entriesNeeded(sought, rate);
        OptionalDouble exits = CountModel.exitRateNeeded(sought, now.entries());
        OptionalDouble share = shareOfBoth(sought, now);
        return List.of(
                way(Way.Kind.FEWER_ENTRIES, entries, OptionalDouble.of(rate), record),
                way(Way.Kind.FASTER_EXITS, OptionalDouble.of(now.entries()), exits, record),
                way(
                        Way.Kind.BOTH_ALIKE,
                        times(share, x -> now.entries() * (1 - x)),
                        times(share, x -> rate * (1 + x)),
                        record));
    }

    private static Way way(
            Way.Kind kind, OptionalDouble entries, OptionalDouble rate, YearsOnRecord record) {
        Optional<YearRecord> achieved =
                record.years().stream()
                        .filter(
                                y ->
                                        kind == Way.Kind.FASTER_EXITS
                                                || isAtMost(y.entries(), entries))
                        .filter(
                                y ->
                                        kind == Way.Kind.FEWER_ENTRIES
                                                || isAtLeast(y.exitRate(), rate))
                        .max(Comparator.comparing(YearRecord::yearEnd));
        return new Way(kind, entries, rate, achieved);
    }

    /** The share by which entries fall and exits rise together; never more than all entries. */
    private static OptionalDouble shareOfBoth(CountModel.Goal sought, YearRecord now) {
        if (both(sought, now, 1) > sought.target() || both(sought, now, -1) < sought.target()) {
            return OptionalDouble.empty();
        }
        double low = -1;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (both(sought, now, middle) > sought.target()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }

    private static double both(CountModel.Goal sought, YearRecord now, double share) {
        return new CountModel(now.entries() * (1 - share), rate(now) * (1 + share))
                .after(sought.years(), sought.start());
    }

    private static OptionalDouble times(
            OptionalDouble share, java.util.function.DoubleUnaryOperator change) {
        return share.isPresent()
                ? OptionalDouble.of(change.applyAsDouble(share.getAsDouble()))
                : OptionalDouble.empty();
    }

    private static boolean isAtMost(double number, OptionalDouble limit) {
        return limit.isPresent() && number <= limit.getAsDouble();
    }

    private static boolean isAtLeast(OptionalDouble number, OptionalDouble limit) {
        return number.isPresent()
                && limit.isPresent()
                && number.getAsDouble() >= limit.getAsDouble();
    }

    private static double rate(YearRecord year) {
        return year.exitRate().orElse(0);
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }
}
