package org.homeward.domain.carer;

import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.common.Answer;

/**
 * The house as far as matching needs it.
 *
 * @param bedrooms bedrooms for fostered children
 * @param sharing whether children may share a room there, as agreed and recorded
 * @param pets what animals live there; empty when none or unknown
 * @param cots for babies; empty when unknown
 */
public record Dwelling(
        int bedrooms,
        Answer sharing,
        Answer smoker,
        Set<String> pets,
        Answer vehicle,
        Answer accessible,
        OptionalInt cots) {
    public Dwelling {
        pets = Set.copyOf(pets);
    }

    /** A house of which nobody said how many cots it has. */
    public Dwelling(
            int bedrooms,
            Answer sharing,
            Answer smoker,
            Set<String> pets,
            Answer vehicle,
            Answer accessible) {
        this(bedrooms, sharing, smoker, pets, vehicle, accessible, OptionalInt.empty());
    }
}
