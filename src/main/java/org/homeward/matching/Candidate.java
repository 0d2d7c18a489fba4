package org.homeward.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.search.DistanceItem;
import org.homeward.domain.search.Requirements;

/**
 * One household looked at for one search, with everything a rule or a criterion may ask. Children
 * of the search who already live there are not counted against themselves.
 *
 * @param gatherings who else is placed there, on the start day first and then on every later day on
 *     which somebody is to arrive; never empty
 */
public record Candidate(
        Household household,
        Search search,
        List<Gathering> gatherings,
        List<Occupant> occupants,
        MatchPolicy policy) {

    public Candidate {
        gatherings = List.copyOf(gatherings);
    }

    public static Candidate of(Household household, Search search, MatchPolicy policy) {
        var supply = search.position().supply();
        return new Candidate(
                household,
                search,
                Gatherings.in(household, search),
                supply.occupants(household.id()),
                policy);
    }

    /** Looked up only where somebody asks: few rules do. */
    public List<Carer> carers() {
        return search.position().supply().carers(household.id());
    }

    public LocalDate startsOn() {
        return search.startsOn();
    }

    public List<SearchedChild> children() {
        return search.children();
    }

    /** The others placed there on the day the search starts for. */
    public List<Child> others() {
        return gatherings.get(0).others();
    }

    /** How many children would be there on a day. */
    public int countOn(Gathering gathering) {
        return gathering.others().size() + gathering.held().size() + children().size();
    }

    /** Everybody there on a day once the children of the search, and those held for, have come. */
    public List<Child> together(Gathering gathering) {
        var together = new ArrayList<Child>(gathering.others());
        together.addAll(gathering.held());
        children().forEach(child -> together.add(child.child()));
        return together;
    }

    /** Somebody else in the household who is under 18; unknown when nothing says so. */
    public Answer isChild(Occupant person) {
        if (person.bornOn().isPresent()) {
            return Answer.of(Age.on(startsOn(), person.bornOn().get()) < 18);
        }
        String relation = person.relation().toLowerCase(Locale.ROOT);
        boolean grown = relation.contains("adult") || relation.contains("staying put");
        return grown ? Answer.NO : Answer.UNKNOWN;
    }

    /** What was asked for in a word that has a meaning here; unknown for any other word. */
    public Answer offers(String word) {
        return switch (word) {
            case Requirements.ACCESSIBLE -> household.dwelling().accessible();
            case Requirements.VEHICLE -> household.dwelling().vehicle();
            case Requirements.NO_SMOKERS -> not(household.dwelling().smoker());
            case Requirements.NO_PETS ->
                    household.dwelling().pets().isEmpty() ? Answer.UNKNOWN : Answer.NO;
            default -> DistanceItem.find(word).map(this::isWithin).orElse(Answer.UNKNOWN);
        };
    }

    private Answer isWithin(DistanceItem item) {
        OptionalDouble miles = findMiles(item.from());
        return miles.isPresent() ? Answer.of(miles.getAsDouble() <= item.miles()) : Answer.UNKNOWN;
    }

    /** Straight-line miles for the child who has the farthest; empty when one is not known. */
    public OptionalDouble findMiles(DistanceItem.From from) {
        List<OptionalDouble> all = children().stream().map(child -> miles(child, from)).toList();
        return all.stream().anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : all.stream().mapToDouble(OptionalDouble::getAsDouble).max();
    }

    private OptionalDouble miles(SearchedChild child, DistanceItem.From from) {
        Optional<Postcode> place =
                switch (from) {
                    case HOME -> child.child().profile().homePostcode();
                    case SCHOOL -> child.child().profile().schoolPostcode();
                };
        return milesFrom(place);
    }

    /** Straight-line miles from the household; empty when either end is not known. */
    public OptionalDouble milesFrom(Optional<Postcode> place) {
        Optional<Postcode> here = household.postcode();
        return here.isPresent() && place.isPresent()
                ? search.gazetteer().findMiles(here.get(), place.get())
                : OptionalDouble.empty();
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
