package org.homeward.app.placing;

import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;

/** Finds the placement that a command names. */
final class Known {
    private Known() {}

    /** Empty when there is none or it is void. */
    static Optional<Placement> find(PlacementId id, CarePosition position) {
        return position.book().facts().care().placements().stream()
                .filter(placement -> placement.id().equals(id) && !placement.span().isEmpty())
                .findFirst();
    }

    static Reason none(PlacementId id) {
        return Reason.of("PLACEMENT", "There is no placement %s.".formatted(id));
    }
}
