package org.homeward.app.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;
import org.homeward.position.CarePosition;

/**
 * A child looked after on the last day of a year, with what publications count by.
 *
 * @param band empty when the birth date is not known
 */
record Counted(Episode episode, Optional<AgeBand> band, Sex sex, boolean unaccompanied) {

    static List<Counted> on(LocalDate day, CarePosition position) {
        return position.listLookedAfterOn(day).stream()
                .map(episode -> of(episode, position.findChild(episode.child()), day))
                .toList();
    }

    private static Counted of(Episode episode, Optional<Child> child, LocalDate day) {
        return new Counted(
                episode,
                child.flatMap(c -> c.identity().bornOn()).map(born -> Age.band(Age.on(day, born))),
                child.map(c -> c.identity().sex()).orElse(Sex.UNKNOWN),
                child.flatMap(c -> c.identity().unaccompanied())
                        .filter(span -> span.contains(day))
                        .isPresent());
    }

    boolean isShortBreak() {
        return episode.legal().isShortBreak();
    }
}
