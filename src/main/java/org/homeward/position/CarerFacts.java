package org.homeward.position;

import java.util.List;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.carer.RegisteredProvider;

/** Facts about households, the people in them, and homes. */
public record CarerFacts(
        List<Household> households,
        List<Carer> carers,
        List<Availability> availability,
        List<Occupant> occupants,
        List<Exemption> exemptions,
        List<Home> homes,
        List<RegisteredProvider> providers) {
    public CarerFacts {
        households = List.copyOf(households);
        carers = List.copyOf(carers);
        availability = List.copyOf(availability);
        occupants = List.copyOf(occupants);
        exemptions = List.copyOf(exemptions);
        homes = List.copyOf(homes);
        providers = List.copyOf(providers);
    }

    /** The same without what the regulator's list says. */
    public CarerFacts withoutProviders() {
        return new CarerFacts(
                households, carers, availability, occupants, exemptions, homes, List.of());
    }
}
