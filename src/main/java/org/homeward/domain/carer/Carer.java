package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;

/** An approved person in a household. */
public record Carer(
        CarerId id,
        HouseholdId household,
        String name,
        Optional<LocalDate> bornOn,
        boolean main,
        Set<String> training) {
    public Carer {
        training = Set.copyOf(training);
    }

    public PersonId asPerson() {
        return new PersonId(id.text());
    }
}
