package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;

/**
 * How a child is looked after as at a day.
 *
 * @param inCareSince first day of the period of care
 * @param placedSince first day of the episode that covers the day
 * @param daysInCare whole days of the period of care up to the day
 * @param movesInYear moves to another carer in the 12 months up to the day
 * @param livesWith name of the household or home; empty when no placement is recorded
 */
public record Stay(
        PlacementKind kind,
        LegalStatus legal,
        LocalDate inCareSince,
        LocalDate placedSince,
        int daysInCare,
        int movesInYear,
        Optional<String> livesWith) {

    /** Empty when the child is not looked after on the day of the position. */
    static Optional<Stay> find(CarePosition position, ChildId child) {
        var history = position.history(child);
        return history.findOn(position.asAt()).map(episode -> of(position, history, episode));
    }

    private static Stay of(CarePosition position, CareHistory history, Episode episode) {
        var day = position.asAt();
        var period = history.findPeriodOn(day).orElse(episode.span());
        return new Stay(
                episode.kind(),
                episode.legal(),
                period.start(),
                episode.span().start(),
                Math.toIntExact(period.daysTo(day)),
                history.carerMovesIn12MonthsTo(day),
                position.findPlacementOn(episode.child(), day)
                        .map(placement -> Residence.name(position, placement.where())));
    }
}
