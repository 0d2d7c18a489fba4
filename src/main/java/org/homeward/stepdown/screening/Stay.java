package org.homeward.stepdown.screening;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.stepdown.Resident;

/**
 * A child in residential care as a list shows it. What it costs is not part of it.
 *
 * @param label name where one is recorded, else the code
 * @param age completed years; empty when the birth date is unknown
 * @param since first day of the residential spell, which may be long before the episode
 * @param days days from there to the day of the list
 * @param setting the placement of the covering episode
 * @param movesIn12Months moves to another carer
 */
public record Stay(
        ChildId child,
        String label,
        OptionalInt age,
        LocalDate since,
        long days,
        Setting setting,
        int movesIn12Months) {
    static Stay of(Resident resident) {
        return new Stay(
                resident.id(),
                resident.child().label(),
                resident.findAge(),
                resident.since(),
                resident.days(),
                resident.episode().setting(),
                resident.movesIn12Months());
    }
}
