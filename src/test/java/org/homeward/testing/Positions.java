package org.homeward.testing;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Origin;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;

/** Says what a book tells of children and their care, but not on which line of a file it stood. */
public final class Positions {
    private Positions() {}

    /** What two books must agree on to be the same position. */
    public static SortedMap<ChildId, Told> of(CareBook book) {
        CarePosition position = new CarePosition(book, java.time.LocalDate.MAX);
        SortedMap<ChildId, Told> all = new TreeMap<>();
        for (Child child : position.listChildren()) {
            all.put(
                    child.id(),
                    new Told(
                            child,
                            position.history(child.id()).episodes().stream()
                                    .map(Positions::withoutLine)
                                    .toList(),
                            List.copyOf(position.sdqScores(child.id())),
                            List.copyOf(position.missingPeriods(child.id()))));
        }
        return all;
    }

    private static Episode withoutLine(Episode e) {
        Optional<java.time.LocalDate> yearEnd = e.origin().returnYearEnd();
        return new Episode(
                e.child(),
                e.span(),
                e.started(),
                e.legal(),
                e.need(),
                e.setting(),
                e.ending(),
                new Origin(yearEnd, 0));
    }

    /** A child with care, scores and missing periods. */
    public record Told(Child child, List<Episode> episodes, List<?> scores, List<?> missing) {}
}
