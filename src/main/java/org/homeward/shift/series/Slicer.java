package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.List;
import org.homeward.shift.CountedStay;

/** Cuts counted stays into stretches in which the child is in one class of a property. */
interface Slicer {
    /** Names of the classes in drawing order; a class is told by its place in the list. */
    List<String> classes();

    void slice(CountedStay stay, Slices into);

    /** Takes a stretch; the last day is outside. */
    @FunctionalInterface
    interface Slices {
        void add(LocalDate from, LocalDate until, int inClass);
    }
}
