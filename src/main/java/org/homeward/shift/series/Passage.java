package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/**
 * One child coming into care, leaving it, or going on in another kind of placement on a day.
 *
 * @param from empty for a child who came into care
 * @param to empty for a child who left
 * @param age band on the day
 * @param why only of a child who left
 */
public record Passage(
        ChildId child,
        LocalDate on,
        Optional<PlacementKind> from,
        Optional<PlacementKind> to,
        AgeBand age,
        Optional<ExitReason> why) {

    public boolean isEntry() {
        return from.isEmpty();
    }

    public boolean isExit() {
        return to.isEmpty();
    }

    /** Between the groups that charts show; a move inside a group gives the same on both sides. */
    public KindPath path(ResidentialScope residential) {
        return new KindPath(
                from.map(kind -> KindGroup.of(kind, residential)),
                to.map(kind -> KindGroup.of(kind, residential)));
    }

    /** Came, left, or went on in another group. */
    public boolean isFlow(ResidentialScope residential) {
        KindPath path = path(residential);
        return !path.from().equals(path.to());
    }
}
