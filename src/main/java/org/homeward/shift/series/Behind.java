package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The question whose answer is the children behind one number of a chart. */
@FunctionalInterface
public interface Behind {
    /** In order of day and child; as many as the number says. */
    List<Dated> among(CountBasis basis);

    /** Children counted on a day in some classes of a cut; in any class when none is named. */
    static Behind onDay(LocalDate day, Cut cut, Set<Integer> classes) {
        return basis -> {
            Slicer slicer = basis.slicer(cut);
            List<Dated> found = new ArrayList<>();
            basis.care()
                    .stays()
                    .filter(stay -> stay.span().contains(day))
                    .forEach(
                            stay ->
                                    slicer.slice(
                                            stay,
                                            (from, until, in) -> {
                                                boolean wanted =
                                                        classes.isEmpty() || classes.contains(in);
                                                if (wanted && isOn(day, from, until)) {
                                                    found.add(
                                                            new Dated(
                                                                    stay.child(),
                                                                    day,
                                                                    slicer.classes().get(in)));
                                                }
                                            }));
            return sorted(found);
        };
    }

    /** Children who are known already. */
    static Behind these(List<Dated> children) {
        List<Dated> all = sorted(children);
        return basis -> all;
    }

    private static boolean isOn(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    private static List<Dated> sorted(List<Dated> children) {
        return children.stream()
                .sorted(Comparator.comparing(Dated::on).thenComparing(Dated::child))
                .toList();
    }
}
