package org.homeward.bench;

import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.PlacementId;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** The sample authority many times over: its households, who lives there, and their needs. */
final class England {

    private England() {}

    /** The facts and so many more copies of their households and children, under other ids. */
    static Facts copies(Facts facts, int more) {
        var all = new FactsBuilder().addAll(facts);
        for (int copy = 1; copy <= more; copy++) {
            copy(facts, "-" + copy, all);
        }
        return all.build();
    }

    private static void copy(Facts facts, String end, FactsBuilder all) {
        facts.carer().households().forEach(one -> all.add(household(one, end)));
        facts.carer().carers().forEach(one -> all.add(carer(one, end)));
        facts.carer().occupants().forEach(one -> all.add(occupant(one, end)));
        facts.carer().availability().forEach(one -> all.add(availability(one, end)));
        facts.child().children().forEach(one -> all.add(child(one, end)));
        facts.child().needs().forEach(one -> all.add(needs(one, end)));
        facts.care().placements().stream()
                .filter(one -> one.where().findHousehold().isPresent())
                .forEach(one -> all.add(placement(one, end)));
    }

    private static Household household(Household one, String end) {
        Approval said = one.approval();
        return new Household(
                id(one.id(), end),
                one.name(),
                one.provider(),
                one.postcode(),
                new Approval(
                        said.status(),
                        said.approvedOn(),
                        said.reviewDue(),
                        said.namedChild().map(child -> id(child, end))),
                one.terms(),
                one.dwelling(),
                one.offer());
    }

    private static Carer carer(Carer one, String end) {
        return new Carer(
                CarerId.of(one.id() + end),
                id(one.household(), end),
                one.name(),
                one.bornOn(),
                one.main(),
                one.training(),
                one.phone());
    }

    private static Occupant occupant(Occupant one, String end) {
        return new Occupant(
                id(one.household(), end),
                PersonId.of(one.person() + end),
                one.bornOn(),
                one.relation());
    }

    private static Availability availability(Availability one, String end) {
        return new Availability(
                id(one.household(), end), one.span(), one.state(), one.reason(), one.confirmedOn());
    }

    private static Child child(Child one, String end) {
        return new Child(
                id(one.id(), end), one.identity(), one.profile(), one.careView(), Optional.empty());
    }

    private static NeedsAssessment needs(NeedsAssessment one, String end) {
        return new NeedsAssessment(id(one.child(), end), one.assessedOn(), one.levels(), one.by());
    }

    private static Placement placement(Placement one, String end) {
        return new Placement(
                PlacementId.of(one.id() + end),
                id(one.child(), end),
                Where.with(id(one.where().findHousehold().orElseThrow(), end)),
                one.span(),
                one.type(),
                one.weeklyFee(),
                Optional.empty());
    }

    private static HouseholdId id(HouseholdId id, String end) {
        return HouseholdId.of(id + end);
    }

    private static ChildId id(ChildId id, String end) {
        return ChildId.of(id + end);
    }
}
