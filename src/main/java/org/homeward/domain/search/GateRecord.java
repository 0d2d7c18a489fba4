package org.homeward.domain.search;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;

/**
 * One part of a gate is done: an approval given, somebody consulted, a plan made.
 *
 * @param about the household and child it is about; either may be empty
 * @param givenBy name and office of the person who approved, was consulted or told
 * @param note what was said or considered, in words
 * @param recordedBy who wrote it down
 */
public record GateRecord(
        String id,
        RequestId request,
        GatePart part,
        About about,
        String givenBy,
        LocalDate on,
        String note,
        String recordedBy) {
    /** Which household and which child; what holds for all names none. */
    public record About(Optional<HouseholdId> household, Optional<ChildId> child) {
        public static final About ALL = new About(Optional.empty(), Optional.empty());

        /** It holds for a household when it names it or none. */
        public boolean covers(HouseholdId other) {
            return household.filter(other::equals).isPresent() || household.isEmpty();
        }
    }
}
