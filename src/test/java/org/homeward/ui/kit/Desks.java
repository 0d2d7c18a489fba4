package org.homeward.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A desk for tests: same thread, a stopped clock at 14:02 of the as-at day. */
public final class Desks {
    private Desks() {}

    public static Desk on(LocalDate asAt) {
        return on(asAt, new PathsPicked());
    }

    /** With a picker that gives paths. */
    public static Desk on(LocalDate asAt, PathPicker picker) {
        var then = asAt.atTime(LocalTime.of(14, 2)).toInstant(ZoneOffset.UTC);
        return new Desk(
                new SameThreadTasks(),
                new Navigator(new Destination.Today()),
                new Notices(Clock.fixed(then, ZoneOffset.UTC)),
                new AsAt(asAt),
                new DroppedFiles(),
                picker);
    }
}
