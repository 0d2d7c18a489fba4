package org.homeward.app.view;

import java.util.List;
import org.homeward.domain.carer.Carer;

/**
 * A household that might take somebody tonight, with all that a caller needs on one line.
 *
 * @param carers the main carer first
 * @param living ages of the children placed there, youngest first; an unknown age is left out
 * @param outside the terms of approval that the ask does not keep, in words; empty when it keeps
 *     them all (Care Planning Regulations 2010 reg 23 allows it for six working days, when a second
 *     person agrees)
 */
public record EmergencyHome(
        HouseholdRow row,
        List<Carer> carers,
        List<Integer> living,
        Word word,
        List<String> outside) {
    public EmergencyHome {
        carers = List.copyOf(carers);
        living = List.copyOf(living);
        outside = List.copyOf(outside);
    }

    /** How old the last word on availability is. */
    public enum Word {
        TODAY,
        LATELY,
        TOO_OLD
    }

    public boolean keepsTerms() {
        return outside.isEmpty();
    }
}
