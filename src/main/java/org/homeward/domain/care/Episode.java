package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * A stretch of care with one legal status and one placement: the canonical fact that stock, days
 * and moves are counted from. Episodes of a child never overlap.
 *
 * @param started RNE, why the episode began; empty when not recorded
 * @param need CIN, category of need; empty when not recorded
 */
public record Episode(
        ChildId child,
        DateSpan span,
        String started,
        LegalStatus legal,
        String need,
        Setting setting,
        Ending ending,
        Origin origin) {

    public PlacementKind kind() {
        return setting.kind();
    }

    public PlacementGroup group() {
        return setting.kind().group();
    }

    /** A new placement with a new carer (RNE P or B). */
    public boolean changesCarer() {
        return started.equals("P") || started.equals("B");
    }

    /** The same episode ended by a move on a day. */
    public Episode endedOn(LocalDate day, String reason) {
        return new Episode(
                child,
                span.endedOn(day),
                started,
                legal,
                need,
                setting,
                new Ending(reason, "", false),
                origin);
    }

    public Optional<LocalDate> findEnd() {
        return span.findEnd();
    }
}
