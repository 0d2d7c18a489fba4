package org.homeward.app.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;

/** A time in one placement, as a paper draws it; a change of legal status does not part it. */
record PackStretch(PlacementGroup group, String words, String from, long days) {
    static List<PackStretch> of(List<Episode> episodes, LocalDate asAt) {
        List<PackStretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= episodes.size(); i++) {
            if (i == episodes.size() || !isSame(episodes.get(i - 1), episodes.get(i))) {
                stretches.add(between(episodes.get(first), episodes.get(i - 1), asAt));
                first = i;
            }
        }
        return stretches;
    }

    private static boolean isSame(Episode before, Episode next) {
        return before.kind() == next.kind()
                && !next.changesCarer()
                && before.span().until().equals(next.span().start());
    }

    private static PackStretch between(Episode first, Episode last, LocalDate asAt) {
        LocalDate end = last.span().until().isAfter(asAt) ? asAt : last.span().until();
        return new PackStretch(
                first.group(),
                Told.of(first.kind()).replaceFirst("^res ", "residential "),
                Plain.day(first.span().start()),
                Math.max(1, ChronoUnit.DAYS.between(first.span().start(), end)));
    }
}
