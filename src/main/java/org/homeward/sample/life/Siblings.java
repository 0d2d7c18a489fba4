package org.homeward.sample.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.sample.draw.Dice;

/**
 * Brothers and sisters: children who came in the same year become groups, started to be looked
 * after on one day, and three groups of four live together.
 */
final class Siblings {
    /** Sizes of the 230 groups: two, three, four and five children. */
    private static final int[] SIZES = {100, 75, 36, 19};

    private static final double TOGETHER = 0.75;
    private static final int DAYS_APART = 290;
    private static final int MOST_DAYS_APART = 14 * 365;
    private static final int LARGEST_WITH_OWN_CARERS = 3;
    private static final int GROUPS_WITH_CONNECTED = 9;

    private final YearTargets year;
    private final Dice dice = new Dice("siblings");
    private final List<Period> free;
    private int groups;

    Siblings(YearTargets year, Population population, int firstGroup) {
        this.year = year;
        this.groups = firstGroup;
        this.free =
                dice.shuffled(
                        population.inCareOn(year.end()).stream()
                                .filter(period -> !period.life().isUnaccompanied())
                                .filter(period -> period.life().siblings().isEmpty())
                                .filter(period -> period.life().periods().get(0).equals(period))
                                .filter(period -> period.daysTo(year.end()) > 60)
                                .filter(period -> firstGroup == 1 || isRecent(period))
                                .toList());
    }

    private static boolean isRecent(Period period) {
        return period.start().isAfter(YearTargets.of(LongTerm.YEAR).end());
    }

    /** Forms groups in the given proportion of the calibrated number; returns the next number. */
    int form(double share) {
        int connected = 0;
        for (int i = SIZES.length - 1; i >= 0; i--) {
            int count = (int) Math.round(SIZES[i] * share);
            int together = (int) Math.round(count * TOGETHER);
            for (int n = 0; n < count; n++) {
                boolean kin = i == 0 && connected < GROUPS_WITH_CONNECTED;
                form(i + 2, n < together, kin);
                connected += kin ? 1 : 0;
            }
        }
        return groups;
    }

    private void form(int size, boolean together, boolean kin) {
        for (int tries = 0; tries < 400; tries++) {
            List<Period> group = grown(free.get(dice.below(free.size())), size, together, kin);
            if (group.size() == size && (together || livesApart(group))) {
                join(group);
                return;
            }
        }
        throw new IllegalStateException("No " + size + " children can be siblings.");
    }

    private List<Period> grown(Period first, int size, boolean together, boolean kin) {
        List<Period> group = new ArrayList<>(List.of(first));
        Kind kind = first.kind(year.year());
        if (together && !mayHold(kind, size, kin)) {
            return group;
        }
        for (Period other : free) {
            boolean fits = !together || other.kind(year.year()) == kind;
            if (group.size() < size && fits && suits(group, other)) {
                group.add(other);
            }
        }
        return group;
    }

    private static boolean mayHold(Kind kind, int size, boolean kin) {
        return switch (kind) {
            case CONNECTED -> kin;
            case OWN_FOSTER -> !kin && size <= LARGEST_WITH_OWN_CARERS;
            case AGENCY -> !kin;
            case PARENTS, ADOPTION -> !kin && size == 2;
            default -> false;
        };
    }

    private boolean livesApart(List<Period> group) {
        return group.stream().map(period -> period.kind(year.year())).distinct().count() > 1;
    }

    private boolean suits(List<Period> group, Period other) {
        return group.stream()
                .allMatch(
                        one ->
                                one.startYear() == other.startYear()
                                        && isEarly(one) == isEarly(other)
                                        && isSpaced(one.life().born(), other.life().born()));
    }

    private static boolean isEarly(Period period) {
        return !period.start().isAfter(LongTerm.LATEST_START);
    }

    private static boolean isSpaced(LocalDate one, LocalDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        return days >= DAYS_APART && days <= MOST_DAYS_APART;
    }

    private void join(List<Period> group) {
        LocalDate start =
                group.stream().map(Period::start).max(Comparator.naturalOrder()).orElseThrow();
        for (Period period : group) {
            period.startOn(start);
            period.life().siblings(groups);
        }
        free.removeAll(group);
        groups++;
    }

    /** The children of each group, by its number. */
    static Map<Integer, List<Life>> groups(Population population) {
        Map<Integer, List<Life>> groups = new TreeMap<>();
        for (Life life : population.lives()) {
            life.siblings()
                    .ifPresent(g -> groups.computeIfAbsent(g, n -> new ArrayList<>()).add(life));
        }
        return groups;
    }
}
