package org.homeward.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;

/**
 * What the rows of one return come to, as they stand there: nothing is derived, so that the totals
 * are those that the authority's own system prints.
 *
 * @param yearEnd last day of the year
 * @param children different children with an episode
 * @param started children who came into care in the year (RNE S)
 * @param ceased children whose care ended in the year (REC other than X1)
 * @param atEnd children with an episode that is open at the end
 */
public record ReturnTotals(
        LocalDate yearEnd, int children, int episodes, int started, int ceased, int atEnd) {
    private static final String STARTED = "S";
    private static final String GOES_ON = "X1";

    static ReturnTotals of(ReturnRows rows) {
        Set<ChildId> children = new HashSet<>();
        Set<ChildId> started = new HashSet<>();
        Set<ChildId> ceased = new HashSet<>();
        Set<ChildId> open = new HashSet<>();
        for (EpisodeRow row : rows.rows()) {
            children.add(row.child());
            if (row.dec().isEmpty()) {
                open.add(row.child());
            } else if (!row.codes().rec().equals(GOES_ON)) {
                ceased.add(row.child());
            }
            if (row.codes().rne().equals(STARTED) && isInYear(row.decom(), rows.yearEnd())) {
                started.add(row.child());
            }
        }
        return new ReturnTotals(
                rows.yearEnd(),
                children.size(),
                rows.rows().size(),
                started.size(),
                ceased.size(),
                open.size());
    }

    /** Those read, and the stored year before each, oldest first. */
    static List<ReturnTotals> of(List<ReturnRows> read, List<ReturnRows> stored) {
        TreeMap<LocalDate, ReturnRows> years = new TreeMap<>();
        Set<LocalDate> before = new HashSet<>();
        read.forEach(one -> before.add(one.yearEnd().minusYears(1)));
        stored.stream()
                .filter(one -> before.contains(one.yearEnd()))
                .forEach(one -> years.put(one.yearEnd(), one));
        read.stream()
                .filter(one -> !one.rows().isEmpty())
                .forEach(one -> years.put(one.yearEnd(), one));
        return new ArrayList<>(years.values().stream().map(ReturnTotals::of).toList());
    }

    private static boolean isInYear(LocalDate day, LocalDate yearEnd) {
        return !day.isAfter(yearEnd) && day.isAfter(yearEnd.minusYears(1));
    }
}
