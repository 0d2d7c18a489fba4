package org.homeward.shift.series;

import java.util.List;
import java.util.function.ToIntFunction;
import org.homeward.domain.care.Episode;
import org.homeward.shift.CountedStay;

/** A property that stays the same for as long as an episode lasts. */
record ByOneClass(List<String> classes, ToIntFunction<Episode> inClass) implements Slicer {
    @Override
    public void slice(CountedStay stay, Slices into) {
        into.add(stay.span().start(), stay.span().until(), inClass.applyAsInt(stay.episode()));
    }
}
