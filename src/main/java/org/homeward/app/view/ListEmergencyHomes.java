package org.homeward.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.homeward.app.Store;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.position.CarePosition;

/** Who has a bed tonight: households that said so, those of today first. It decides nothing. */
public final class ListEmergencyHomes {
    private final Store store;
    private final Supplier<Limits> policy;

    /**
     * Numbers of the matching policy.
     *
     * @param fosteredChildren the usual fostering limit (Children Act 1989 Sch 7)
     * @param staleAfterDays from how many days on a word is too old to count on
     */
    public record Limits(int fosteredChildren, int staleAfterDays) {}

    /** The limits are asked anew for each list, for the policy may change meanwhile. */
    public ListEmergencyHomes(Store store, Supplier<Limits> policy) {
        this.store = store;
        this.policy = policy;
    }

    /**
     * Households with a place, said to be available: those confirmed today first, those that keep
     * their terms before others, then by name. One whose usual fostering limit would be broken is
     * left out, since no emergency lifts it.
     */
    public List<EmergencyHome> on(LocalDate day, EmergencyAsk ask) {
        var position = store.position(day);
        var limits = policy.get();
        return position.supply().listHouseholds().stream()
                .map(household -> HouseholdRow.of(position.supply(), household, day))
                .filter(row -> row.room() == HouseholdRow.Room.COULD_TAKE_TODAY)
                .filter(row -> isWithinLimit(row, ask, limits))
                .map(row -> home(position, row, ask, limits))
                .sorted(
                        Comparator.comparing(EmergencyHome::word)
                                .thenComparing(home -> !home.keepsTerms())
                                .thenComparing(home -> home.row().household().name())
                                .thenComparing(home -> home.row().household().id()))
                .toList();
    }

    /** Households with a place that said they are on hold or not available, by name. */
    public List<HouseholdRow> listNotAvailableOn(LocalDate day) {
        var supply = store.position(day).supply();
        return supply.listHouseholds().stream()
                .map(household -> HouseholdRow.of(supply, household, day))
                .filter(row -> row.room() == HouseholdRow.Room.NOT_AVAILABLE)
                .sorted(Comparator.comparing(row -> row.household().name()))
                .toList();
    }

    /** Three and no more, or all of them brothers and sisters; strangers there count with them. */
    private static boolean isWithinLimit(HouseholdRow row, EmergencyAsk ask, Limits limits) {
        int then = row.vacancy().filled() + ask.children();
        boolean allSiblings = row.vacancy().filled() == 0 && ask.siblings();
        return then <= limits.fosteredChildren() || allSiblings;
    }

    private static EmergencyHome home(
            CarePosition position, HouseholdRow row, EmergencyAsk ask, Limits limits) {
        var household = row.household();
        var carers =
                position.supply().carers(household.id()).stream()
                        .sorted(
                                Comparator.comparing((Carer carer) -> !carer.main())
                                        .thenComparing(Carer::id))
                        .toList();
        return new EmergencyHome(
                row, carers, agesIn(position, household), word(row, limits), outside(row, ask));
    }

    private static List<Integer> agesIn(CarePosition position, Household household) {
        return position.supply().livingOn(Where.with(household.id()), position.asAt()).stream()
                .flatMap(placement -> position.findChild(placement.child()).stream())
                .map(child -> child.findAgeOn(position.asAt()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .sorted()
                .toList();
    }

    private static EmergencyHome.Word word(HouseholdRow row, Limits limits) {
        int days = row.confirmedDaysAgo().orElse(Integer.MAX_VALUE);
        if (days <= 0) {
            return EmergencyHome.Word.TODAY;
        }
        return days < limits.staleAfterDays()
                ? EmergencyHome.Word.LATELY
                : EmergencyHome.Word.TOO_OLD;
    }

    private static List<String> outside(HouseholdRow row, EmergencyAsk ask) {
        var terms = row.household().terms();
        var outside = new ArrayList<String>();
        if (ask.age().isPresent() && !terms.ages().covers(ask.age().getAsInt())) {
            outside.add("approved for ages " + terms.ages());
        }
        if (ask.sex().filter(sex -> !terms.sex().accepts(sex)).isPresent()) {
            outside.add(
                    terms.sex() == SexAccepted.MALE ? "approved for boys" : "approved for girls");
        }
        if (ask.children() > row.vacancy().unfilled()) {
            outside.add(
                    "%d of %d places free"
                            .formatted(row.vacancy().unfilled(), terms.maxChildren()));
        }
        return outside;
    }
}
