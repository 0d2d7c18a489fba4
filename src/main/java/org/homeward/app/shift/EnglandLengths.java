package org.homeward.app.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.series.PublishedLength;

/** Lengths of placements that the published figures hold for England. */
final class EnglandLengths {
    private static final String AREA = "England";
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS_AHEAD = 8;
    private static final Map<PlacementGroup, String> NAMES =
            new TreeMap<>(
                    Map.of(
                            PlacementGroup.FOSTER, "foster",
                            PlacementGroup.RESIDENTIAL, "homes",
                            PlacementGroup.SUPPORTED, "supported",
                            PlacementGroup.PARENTS, "parents",
                            PlacementGroup.ADOPTION, "adoption"));

    private EnglandLengths() {}

    /** Of every year up to some years after the one looked at; each chart says which it shows. */
    static List<PublishedLength> list(PublishedFigures published, int year) {
        List<PublishedLength> lengths = new ArrayList<>();
        for (int one = FIRST_YEAR; one <= year + YEARS_AHEAD; one++) {
            for (Map.Entry<PlacementGroup, String> name : NAMES.entrySet()) {
                OptionalInt mean = find(published, one, "mean", name.getValue());
                OptionalInt median = find(published, one, "median", name.getValue());
                if (mean.isPresent() && median.isPresent()) {
                    lengths.add(
                            new PublishedLength(
                                    name.getKey(), one, mean.getAsInt(), median.getAsInt()));
                }
            }
        }
        return nearest(lengths, year);
    }

    /** Only the year that is nearest to the one looked at. */
    private static List<PublishedLength> nearest(List<PublishedLength> lengths, int year) {
        int near =
                lengths.stream()
                        .map(PublishedLength::year)
                        .min(java.util.Comparator.comparing(one -> Math.abs(one - year)))
                        .orElse(year);
        return lengths.stream().filter(one -> one.year() == near).toList();
    }

    private static OptionalInt find(
            PublishedFigures published, int year, String which, String kind) {
        String measure = "placement_days_" + which + "_" + kind;
        return published.list(AREA, year).stream()
                .filter(figure -> figure.measure().equals(measure))
                .map(figure -> figure.value())
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
