package org.homeward.stepdown.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;

/**
 * A move from residential care to a family, and what became of it by a day.
 *
 * @param placement where one is recorded; a return alone names none
 * @param request the search it came from, where it came from one
 * @param end empty while the child lives there
 * @param seenOn the day up to which it was seen
 */
public record FamilyMove(
        ChildId child,
        LocalDate movedOn,
        Optional<PlacementId> placement,
        Optional<RequestId> request,
        Optional<FamilyEnd> end,
        LocalDate seenOn) {
    /** Days with the family so far, or until the end. */
    public long days() {
        return ChronoUnit.DAYS.between(movedOn, end.map(FamilyEnd::on).orElse(seenOn));
    }

    public boolean isBrokenDown() {
        return end.filter(FamilyEnd::isBreakdown).isPresent();
    }

    /** It ended to plan; in a curve it counts for as long as it was seen. */
    public boolean endedToPlan() {
        return end.filter(each -> !each.isBreakdown()).isPresent();
    }

    /** As a survival curve sees it. */
    public Observation observation() {
        return new Observation(days(), isBrokenDown());
    }
}
