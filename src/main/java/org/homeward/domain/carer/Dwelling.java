package org.homeward.domain.carer;

import java.util.Set;
import org.homeward.domain.common.Answer;

/**
 * The house as far as matching needs it.
 *
 * @param bedrooms bedrooms for fostered children
 * @param sharing whether children may share a room there, as agreed and recorded
 * @param pets what animals live there; empty when none or unknown
 */
public record Dwelling(
        int bedrooms,
        Answer sharing,
        Answer smoker,
        Set<String> pets,
        Answer vehicle,
        Answer accessible) {
    public Dwelling {
        pets = Set.copyOf(pets);
    }
}
