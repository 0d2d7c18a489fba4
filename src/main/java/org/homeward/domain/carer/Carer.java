package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;

/**
 * An approved person in a household.
 *
 * @param phone as dialled; may be empty
 */
public record Carer(
        CarerId id,
        HouseholdId household,
        String name,
        Optional<LocalDate> bornOn,
        boolean main,
        Set<String> training,
        String phone) {
    public Carer {
        training = Set.copyOf(training);
    }

    /** A carer whose number nobody recorded. */
    public Carer(
            CarerId id,
            HouseholdId household,
            String name,
            Optional<LocalDate> bornOn,
            boolean main,
            Set<String> training) {
        this(id, household, name, bornOn, main, training, "");
    }

    public PersonId asPerson() {
        return new PersonId(id.text());
    }
}
