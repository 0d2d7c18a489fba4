package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.search.Hold;

/**
 * One household: who lives there and what was said, as at a day.
 *
 * @param holds places kept for requests on the day
 */
public record HouseholdPage(
        HouseholdRow row,
        LocalDate asAt,
        List<Resident> children,
        List<Carer> carers,
        List<Occupant> occupants,
        List<Exemption> exemptions,
        List<Availability> availability,
        List<Hold> holds) {
    public HouseholdPage {
        children = List.copyOf(children);
        carers = List.copyOf(carers);
        occupants = List.copyOf(occupants);
        exemptions = List.copyOf(exemptions);
        availability = List.copyOf(availability);
        holds = List.copyOf(holds);
    }

    /** A child placed there, and since when. */
    public record Resident(ChildName name, LocalDate since) {}
}
