package org.homeward.app.report;

import java.util.List;
import java.util.stream.IntStream;
import org.homeward.domain.common.Suppression;

/**
 * Which months of two series are hidden together, when both have a total that is shown and their
 * difference can be read off the stock: where one is small both are hidden, and so many months that
 * neither total gives a hidden one away.
 */
final class HiddenMonths {
    private final List<Integer> first;
    private final List<Integer> second;
    private final boolean[] hidden;

    /** What may be shown of two series and their totals. */
    record Shown(List<Boolean> hidden, boolean totals) {
        Shown {
            hidden = List.copyOf(hidden);
        }
    }

    private HiddenMonths(List<Integer> first, List<Integer> second) {
        this.first = first;
        this.second = second;
        this.hidden = new boolean[first.size()];
    }

    static Shown of(List<Integer> first, List<Integer> second) {
        HiddenMonths months = new HiddenMonths(first, second);
        for (int i = 0; i < first.size(); i++) {
            months.hidden[i] = isSmall(first.get(i)) || isSmall(second.get(i));
        }
        while (!months.isSafe(first) || !months.isSafe(second)) {
            if (!months.hideNext()) {
                break;
            }
        }
        return new Shown(listed(months.hidden), months.isSafe(first) && months.isSafe(second));
    }

    /** Everything is shown. */
    static Shown open(int size) {
        return new Shown(listed(new boolean[size]), true);
    }

    private static List<Boolean> listed(boolean[] hidden) {
        return IntStream.range(0, hidden.length).mapToObj(i -> hidden[i]).toList();
    }

    private boolean hideNext() {
        var next =
                IntStream.range(0, hidden.length)
                        .filter(i -> !hidden[i])
                        .reduce((a, b) -> size(b) < size(a) ? b : a);
        next.ifPresent(at -> hidden[at] = true);
        return next.isPresent();
    }

    private int size(int at) {
        return first.get(at) + second.get(at);
    }

    /** Nothing is hidden, or at least two months that could have been otherwise. */
    private boolean isSafe(List<Integer> counts) {
        int many = 0;
        int sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            many += hidden[i] ? 1 : 0;
            sum += hidden[i] ? counts.get(i) : 0;
        }
        return many == 0 || (many > 1 && sum > many);
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= Suppression.LARGEST_HIDDEN;
    }
}
