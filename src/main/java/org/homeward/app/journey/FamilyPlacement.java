package org.homeward.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.app.Outcome;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;

/** Finds the placement with a family that a command is about. */
final class FamilyPlacement {
    private FamilyPlacement() {}

    /** Goes on with the placement, or refuses because there is none or it is not with a family. */
    static <T> Outcome<T> with(
            PlacementId id, CarePosition position, Function<Placement, Outcome<T>> then) {
        Optional<Placement> found =
                position.book().facts().care().placements().stream()
                        .filter(placement -> placement.id().equals(id))
                        .filter(placement -> !placement.span().isEmpty())
                        .findFirst();
        if (found.isEmpty()) {
            return refused("There is no placement %s.".formatted(id));
        }
        return found.get().where().findHousehold().isPresent()
                ? then.apply(found.get())
                : refused("The placement %s is not with a family.".formatted(id));
    }

    private static <T> Outcome<T> refused(String why) {
        return Outcome.refused(List.of(Reason.of("PLACEMENT", why)));
    }
}
