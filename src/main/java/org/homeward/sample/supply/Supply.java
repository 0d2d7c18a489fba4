package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.HouseholdId;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Population;
import org.homeward.sample.life.Stay;

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

    /** The household of the authority with which a child in care lives; empty for all others. */
    public Optional<HouseholdId> findHousehold(Life life) {
        return roofs.stream()
                .filter(roof -> roof.children().stream().anyMatch(c -> c.life().equals(life)))
                .map(Roof::id)
                .findFirst();
    }

    /**
     * A household of the authority that could have taken a child in for a while in the past; the
     * sector of the stay becomes that of the household. Empty when none would do.
     *
     * @param not sectors where the child lived before and after
     */
    public Optional<HouseholdId> findPastFamily(Stay stay, Dice dice, Set<String> not) {
        int age = stay.life().ageOn(stay.start());
        List<Roof> fitting =
                roofs.stream()
                        .filter(roof -> roof.wasOpen(stay.start()) && !not.contains(roof.sector()))
                        .filter(roof -> roof.ages().covers(age) && roof.ages().covers(age + 1))
                        .filter(roof -> roof.sex().accepts(stay.life().sex()))
                        .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Roof roof = dice.pick(fitting);
        stay.sector(roof.sector());
        return Optional.of(roof.id());
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
