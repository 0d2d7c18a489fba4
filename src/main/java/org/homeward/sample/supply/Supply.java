package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Population;

/** Everybody in care on the day and the places where they live. */
public final class Supply {
    private final List<Resident> residents;
    private final List<Wing> wings = new HomeBuilder().build();
    private final List<Roof> roofs = new ArrayList<>();
    private final Map<Resident, Agency> agencies;

    /** Finds a home for everybody who is in care on a day. */
    public Supply(Population population, LocalDate day) {
        residents = population.inCareOn(day).stream().map(p -> Resident.of(p, day)).toList();
        Grid grid = new Grid();
        new HomePlaces(wings, residents).fill();
        List<Unit> connected = Unit.in(residents, Kind.CONNECTED, false);
        roofs.addAll(new RoofBuilder().build(connected));
        new RoofPlaces(roofs, grid).fill(connected, residents);
        new Openings(roofs).give();
        AgencyPlaces places = new AgencyPlaces(residents);
        places.choose();
        agencies = places.chosen();
        roofs.addAll(places.households(roofs.size() + 1));
        new Distances(residents, grid).give();
    }

    public List<Resident> residents() {
        return residents;
    }

    List<Wing> wings() {
        return wings;
    }

    List<Roof> roofs() {
        return roofs;
    }

    Map<Resident, Agency> agencies() {
        return agencies;
    }
}
