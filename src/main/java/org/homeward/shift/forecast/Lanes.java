package org.homeward.shift.forecast;

import java.util.Arrays;
import org.homeward.domain.common.PlacementKind;

/**
 * Which numbers of a run are kept: children by kind, unaccompanied ones apart, and how many came in
 * and left since the start. Kinds that nobody can be in take no room.
 */
final class Lanes {
    private static final int NONE = -1;
    private final int[] ofState = new int[2 * Way.KINDS];
    private final int states;

    Lanes(Model model, Course course) {
        boolean[] used = new boolean[2 * Way.KINDS];
        boolean[] kinds = new boolean[Way.KINDS];
        mark(model, kinds);
        for (MoveStream stream : course.streams()) {
            kinds[Way.at(stream.to())] = true;
            stream.from().forEach(kind -> kinds[Way.at(kind)] = true);
        }
        boolean alone =
                model.entries(Who.UNACCOMPANIED) > 0
                        || model.start().stream().anyMatch(StartChild::unaccompanied);
        for (int kind = 0; kind < Way.KINDS; kind++) {
            used[kind] = kinds[kind];
            used[Way.KINDS + kind] = kinds[kind] && alone;
        }
        Arrays.fill(ofState, NONE);
        int next = 0;
        for (int state = 0; state < ofState.length; state++) {
            if (used[state]) {
                ofState[state] = next++;
            }
        }
        states = next;
    }

    private static void mark(Model model, boolean[] kinds) {
        for (PlacementKind kind : PlacementKind.values()) {
            int at = Way.at(kind);
            for (int band = 0; band < Way.BANDS; band++) {
                kinds[at] |= model.observed().days(at, band) > 0;
                kinds[at] |= model.entriesOf(false).count(band, at) > 0;
                kinds[at] |= model.entriesOf(true).count(band, at) > 0;
                for (int way = 0; way < Way.KINDS; way++) {
                    kinds[way] |= model.observed().events(at, band, way) > 0;
                }
            }
        }
        model.start().forEach(child -> kinds[Way.at(child.kind())] = true);
    }

    int count() {
        return states + 3;
    }

    int state(int kind, boolean unaccompanied) {
        return ofState[unaccompanied ? Way.KINDS + kind : kind];
    }

    /** Children who came in since the start. */
    int entered() {
        return states;
    }

    /** Children who left since the start, for any reason. */
    int left() {
        return states + 1;
    }

    /** Of those, children who reached the leaving age. */
    int leftOfAge() {
        return states + 2;
    }

    /** Lanes whose sum is a measure. */
    int[] of(Measure measure) {
        return measure.kinds().stream()
                .flatMapToInt(kind -> lanes(kind, measure.who()))
                .filter(lane -> lane != NONE)
                .sorted()
                .toArray();
    }

    private java.util.stream.IntStream lanes(PlacementKind kind, Who who) {
        return java.util.stream.IntStream.of(
                who.includes(false) ? ofState[Way.at(kind)] : NONE,
                who.includes(true) ? ofState[Way.KINDS + Way.at(kind)] : NONE);
    }
}
