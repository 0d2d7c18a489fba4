package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;

/**
 * Somebody else who lives in a household.
 *
 * @param relation such as own child, adult, staying put
 */
public record Occupant(
        HouseholdId household, PersonId person, Optional<LocalDate> bornOn, String relation) {

    /** A young person over 18 who stays with their former foster carers. */
    public boolean isStayingPut() {
        return relation.toLowerCase(Locale.ROOT).contains("staying put");
    }
}
