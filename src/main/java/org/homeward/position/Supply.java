package org.homeward.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.Hold;

/** Who can care for children and who lives with them: occupancy and vacancies are counted here. */
public final class Supply {
    private final CareBook book;

    Supply(CareBook book) {
        this.book = book;
    }

    public Collection<Household> listHouseholds() {
        return book.households.values();
    }

    /** Throws {@link NoSuchElementException} when there is no such household. */
    public Household household(HouseholdId id) {
        return findHousehold(id)
                .orElseThrow(() -> new NoSuchElementException("There is no household " + id + "."));
    }

    public Optional<Household> findHousehold(HouseholdId id) {
        return Optional.ofNullable(book.households.get(id));
    }

    /** Households that are approved, or to be approved, for a child by name. */
    public List<Household> connectedWith(ChildId child) {
        return book.connected.of(child);
    }

    public Collection<Home> listHomes() {
        return book.homes.values();
    }

    public Optional<Home> findHome(HomeId id) {
        return Optional.ofNullable(book.homes.get(id));
    }

    /** Everything on the regulator's list, in order of the numbers. */
    public Collection<RegisteredProvider> listProviders() {
        return book.providers.values();
    }

    /** What the regulator's list says of a number; empty when it has no such number. */
    public Optional<RegisteredProvider> findProvider(String urn) {
        return Optional.ofNullable(book.providers.get(urn));
    }

    public List<Carer> carers(HouseholdId id) {
        return book.carers.of(id);
    }

    public List<Occupant> occupants(HouseholdId id) {
        return book.occupants.of(id);
    }

    /** Exemptions from the usual fostering limit in force on a day. */
    public List<Exemption> exemptionsOn(HouseholdId id, LocalDate day) {
        return book.exemptions.of(id).stream().filter(e -> e.span().contains(day)).toList();
    }

    /** What the household last said about a day; empty when it said nothing. */
    public Optional<Availability> findAvailabilityOn(HouseholdId id, LocalDate day) {
        return Availability.findOn(day, book.availability.of(id));
    }

    public List<Availability> availability(HouseholdId id) {
        return book.availability.of(id);
    }

    /** Placements in a household or home that hold on a day. */
    public List<Placement> livingOn(Where where, LocalDate day) {
        return book.living.of(where).stream().filter(p -> p.isOn(day)).toList();
    }

    /** Every placement ever recorded in a household or home, in order of their start. */
    public List<Placement> listPlacements(Where where) {
        return book.living.of(where);
    }

    /** Approved places, who is there, what is left; the availability that was last stated. */
    public Vacancy vacancyOn(Household household, LocalDate day) {
        return new Vacancy(
                household.id(),
                household.terms().maxChildren(),
                livingOn(Where.with(household.id()), day).size(),
                book.work.holdsIn.of(household.id()).stream()
                        .filter(hold -> hold.span().contains(day))
                        .mapToInt(Hold::places)
                        .sum(),
                findAvailabilityOn(household.id(), day));
    }
}
