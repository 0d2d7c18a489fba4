package org.homeward.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Household;
import org.homeward.position.Supply;
import org.homeward.position.Vacancy;

/**
 * A household with the places it has on a day.
 *
 * @param confirmedDaysAgo how old the last word on availability is; empty when it has no day
 */
public record HouseholdRow(
        Household household, Vacancy vacancy, Room room, Optional<Integer> confirmedDaysAgo) {

    /** Whether a child could move in today. Approved is not available. */
    public enum Room {
        COULD_TAKE_TODAY,
        NOBODY_HAS_SAID,
        NOT_AVAILABLE,
        FULL,
        OVER_APPROVAL,
        NOT_APPROVED
    }

    static HouseholdRow of(Supply supply, Household household, LocalDate day) {
        var vacancy = supply.vacancyOn(household, day);
        return new HouseholdRow(
                household,
                vacancy,
                room(household, vacancy),
                vacancy.stated()
                        .flatMap(Availability::confirmedOn)
                        .map(on -> Math.toIntExact(ChronoUnit.DAYS.between(on, day))));
    }

    private static Room room(Household household, Vacancy vacancy) {
        if (vacancy.filled() > vacancy.approved()) {
            return Room.OVER_APPROVAL;
        }
        if (household.approval().status() != ApprovalStatus.APPROVED) {
            return Room.NOT_APPROVED;
        }
        if (vacancy.unfilled() == 0) {
            return Room.FULL;
        }
        if (vacancy.isStatedUnavailable()) {
            return Room.NOT_AVAILABLE;
        }
        return vacancy.stated().isEmpty() ? Room.NOBODY_HAS_SAID : Room.COULD_TAKE_TODAY;
    }
}
