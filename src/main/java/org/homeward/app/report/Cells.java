package org.homeward.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Suppression;

/** Cells of a table, hidden where the audience may not see them. */
record Cells(Audience audience) {
    static final String UNKNOWN = "";

    boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /** Counts that add up to a total, the total first. */
    List<String> withTotal(List<Integer> counts) {
        List<String> cells = new ArrayList<>();
        if (isPublic()) {
            Suppression shown = Suppression.withTotal(counts);
            cells.add(Suppression.shown(shown.total()));
            shown.counts().forEach(count -> cells.add(Suppression.shown(count)));
        } else {
            cells.add(number(counts.stream().mapToInt(Integer::intValue).sum()));
            counts.forEach(count -> cells.add(number(count)));
        }
        return cells;
    }

    /** A number and a part of it: the part, and what is left without it. */
    List<String> without(int all, int part) {
        List<Integer> pair = List.of(part, all - part);
        return (isPublic()
                        ? Suppression.together(pair)
                        : pair.stream().map(OptionalInt::of).toList())
                .stream().map(Suppression::shown).toList();
    }

    /** A count of children that stands alone. */
    String count(int count) {
        return isPublic() ? Suppression.shown(Suppression.alone(count)) : number(count);
    }

    static boolean isHidden(String cell) {
        return cell.equals(Suppression.HIDDEN);
    }

    static String number(long number) {
        return Long.toString(number);
    }

    static String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : UNKNOWN;
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.1f", share);
    }

    static String pounds(Money money) {
        return Long.toString(Math.round(money.pence() / 100.0));
    }
}
