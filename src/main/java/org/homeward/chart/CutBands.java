package org.homeward.chart;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeward.shift.series.Cut;

/** Which classes of a cut are drawn as one, so that a chart has five bands at most. */
record CutBands(String name, List<Integer> classes, Function<ChartTheme, Color> colour) {
    CutBands {
        classes = List.copyOf(classes);
    }

    /** From the bottom up; every class is in one of them. */
    static List<CutBands> of(Cut cut, org.homeward.shift.ResidentialScope residential) {
        return switch (cut) {
            case KIND -> Band.list(residential).stream().map(CutBands::kind).toList();
            case AGE ->
                    List.of(
                            step("0 to 4", 0, 0, 1, 2),
                            step("5 to 9", 1, 3),
                            step("10 to 15", 2, 4),
                            step("16 and over", 3, 5, 6),
                            grey("Age not known", 7));
            case PROVIDER ->
                    List.of(
                            hue("Own provision", 0, 0),
                            hue("Private", 1, 2),
                            hue("Voluntary", 2, 3),
                            hue("Parents, other public", 3, 1, 4),
                            grey("Not recorded", 5));
            case DISTANCE ->
                    List.of(
                            hue("More than 20 miles", 2, 1),
                            hue("20 miles or less", 0, 0),
                            grey("Not known", 2));
            case AREA ->
                    List.of(
                            hue("Outside the area", 2, 1),
                            hue("Inside the area", 0, 0),
                            grey("Not known", 2));
            case LEGAL ->
                    List.of(
                            hue("Full care order", 0, 0),
                            hue("Interim care order", 1, 1),
                            hue("Placement order", 2, 2),
                            hue("Section 20", 3, 3),
                            grey("Other, not recorded", 4, 5, 6, 7));
        };
    }

    Set<Integer> asSet() {
        return new HashSet<>(classes);
    }

    int in(List<Integer> counts) {
        return classes.stream().mapToInt(counts::get).sum();
    }

    private static CutBands kind(Band band) {
        List<org.homeward.shift.KindGroup> all = List.of(org.homeward.shift.KindGroup.values());
        return new CutBands(
                band.label(),
                band.groups().stream().map(all::indexOf).toList(),
                theme -> theme.of(band.colour()));
    }

    private static CutBands step(String name, int step, Integer... classes) {
        return new CutBands(name, List.of(classes), theme -> Tints.ordered(theme, step));
    }

    private static CutBands hue(String name, int hue, Integer... classes) {
        return new CutBands(name, List.of(classes), theme -> Tints.hue(theme, hue));
    }

    private static CutBands grey(String name, Integer... classes) {
        return new CutBands(name, List.of(classes), Tints::grey);
    }
}
