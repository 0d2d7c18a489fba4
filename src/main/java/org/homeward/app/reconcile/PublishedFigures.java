package org.homeward.app.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.homeward.domain.care.PublishedFigure;

/** Figures that were published, by area and year. */
public interface PublishedFigures {
    /** Areas there are figures of. */
    SortedSet<String> areas();

    List<PublishedFigure> list(String area, int year);

    /** These and others; where both have a figure, the other counts. */
    PublishedFigures with(List<PublishedFigure> others);

    /** The area that an authority's name tells, such as Norfolk for Norfolk County Council. */
    default Optional<String> findArea(String authority) {
        String name = authority.toLowerCase(java.util.Locale.ROOT);
        return areas().stream()
                .filter(area -> name.contains(area.toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }
}
