package org.homeward.domain.common;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts of people as the public may see them: 1 to 5 are never shown, nor what would let them be
 * worked out. Next to the total a single hidden count could be had by taking the others away, so
 * the next smallest counts are hidden with it until every hidden count could have several values.
 *
 * @param counts what may be shown, in the order of the counts; empty where it is hidden
 * @param total the sum of all counts; empty where it is hidden
 */
public record Suppression(List<OptionalInt> counts, OptionalInt total) {
    /** The largest count that is hidden for its own sake. */
    public static final int LARGEST_HIDDEN = 5;

    /** How a hidden count is written. */
    public static final String HIDDEN = "c";

    public Suppression {
        counts = List.copyOf(counts);
    }

    /** Of counts that are shown with their total. */
    public static Suppression withTotal(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        boolean[] hidden = new boolean[counts.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = isSmall(counts.get(i));
        }
        boolean hideTotal = isSmall(total);
        while (!hideTotal && !isSafe(counts, hidden)) {
            OptionalInt next = nextSmallest(counts, hidden);
            next.ifPresent(at -> hidden[at] = true);
            hideTotal = next.isEmpty();
        }
        List<OptionalInt> shown = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            shown.add(hidden[i] ? OptionalInt.empty() : OptionalInt.of(counts.get(i)));
        }
        return new Suppression(shown, hideTotal ? OptionalInt.empty() : OptionalInt.of(total));
    }

    /** Of counts that differ by a figure that is known: where one is hidden, all are. */
    public static List<OptionalInt> together(List<Integer> counts) {
        boolean hidden = counts.stream().anyMatch(Suppression::isSmall);
        return counts.stream()
                .map(count -> hidden ? OptionalInt.empty() : OptionalInt.of(count))
                .toList();
    }

    /** Of a count that stands alone. */
    public static OptionalInt alone(int count) {
        return isSmall(count) ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** As it stands in a cell. */
    public static String shown(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : HIDDEN;
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_HIDDEN;
    }

    /** Nothing is hidden, or at least two are and together they are more than one each. */
    private static boolean isSafe(List<Integer> counts, boolean[] hidden) {
        int many = 0;
        int sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                many++;
                sum += counts.get(i);
            }
        }
        return many == 0 || (many > 1 && sum > many);
    }

    /** The smallest of the counts that are shown and not nothing. */
    private static OptionalInt nextSmallest(List<Integer> counts, boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i] && counts.get(i) > 0)
                .reduce((a, b) -> counts.get(b) < counts.get(a) ? b : a);
    }
}
