package org.homeward.sample;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Child;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;

/** A sample made once for all tests, with its position. */
record World(SampleData data, CarePosition position) {
    private static final World PLANNING = made(SampleAuthority.PLANNING);
    private static final World TRACKING = made(SampleAuthority.TRACKING);

    static World planning() {
        return PLANNING;
    }

    static World tracking() {
        return TRACKING;
    }

    private static World made(LocalDate asAt) {
        SampleData data = new Northfolk().make(asAt);
        return new World(data, new CarePosition(new CareBook(data.facts()), asAt));
    }

    LocalDate asAt() {
        return position.asAt();
    }

    /** One episode for each child looked after on the day of the sample. */
    List<Episode> stock() {
        return position.listLookedAfterOn(asAt());
    }

    Child child(Episode episode) {
        return position.child(episode.child());
    }

    int age(Episode episode) {
        return child(episode).findAgeOn(asAt()).orElseThrow();
    }
}
