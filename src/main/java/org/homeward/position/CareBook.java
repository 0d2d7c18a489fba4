package org.homeward.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;

/**
 * Everything the authority has recorded, immutable and indexed once. Children who appear in an
 * episode but in no header are in it too, with an unknown identity. A {@link CarePosition} looks at
 * the book as at a day.
 */
public final class CareBook {
    private final Facts facts;
    final Map<ChildId, Child> children;
    final Map<HouseholdId, Household> households;
    final Map<HomeId, Home> homes;
    final Map<String, RegisteredProvider> providers;
    final Map<RequestId, PlacementRequest> requests;
    final Map<ChildId, CareHistory> histories;
    final Grouped<ChildId, Placement> placements;
    final Grouped<Where, Placement> living;
    final Grouped<ChildId, NeedsAssessment> needs;
    final Grouped<ChildId, SdqScore> sdqScores;
    final Grouped<ChildId, MissingPeriod> missing;
    final Grouped<ChildId, ChildPlace> places;
    final Grouped<ChildId, StepDownSign> signs;
    final Grouped<ChildId, StepDownReview> reviews;
    final Grouped<SiblingGroupId, Child> siblings;
    final Grouped<HouseholdId, Carer> carers;
    final Grouped<HouseholdId, Availability> availability;
    final Grouped<HouseholdId, Occupant> occupants;
    final Grouped<HouseholdId, Exemption> exemptions;
    final Grouped<ChildId, Household> connected;
    final Grouped<PersonId, PersonLink> links;
    final WorkBook work;
    final StepDownBook stepDown;

    /** Throws {@link IllegalArgumentException} when episodes of a child overlap. */
    public CareBook(Facts facts) {
        this.facts = facts;
        Map<ChildId, Child> known = new TreeMap<>();
        households = new TreeMap<>();
        homes = new TreeMap<>();
        providers = new TreeMap<>();
        requests = new TreeMap<>();
        histories = new TreeMap<>();
        facts.child().children().forEach(child -> known.put(child.id(), child));
        facts.carer().households().forEach(household -> households.put(household.id(), household));
        facts.carer().homes().forEach(home -> homes.put(home.id(), home));
        facts.carer().providers().forEach(one -> providers.put(one.urn(), one));
        facts.care().requests().forEach(request -> requests.put(request.id(), request));
        indexHistories(facts.care().episodes(), known);
        children = new LinkedHashMap<>(known);
        work = new WorkBook(facts);
        stepDown = new StepDownBook(facts, work);
        List<Placement> placed =
                facts.care().placements().stream()
                        .filter(placement -> !work.isVoid(placement.id().text()))
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList();
        placements = Grouped.by(placed, Placement::child);
        living = Grouped.by(placed, Placement::where);
        needs = Grouped.by(sortedNeeds(facts), NeedsAssessment::child);
        sdqScores = Grouped.by(facts.child().sdqScores(), SdqScore::child);
        missing = Grouped.by(facts.child().missing(), MissingPeriod::child);
        places = Grouped.by(facts.child().places(), ChildPlace::child);
        signs = Grouped.by(facts.care().signs(), StepDownSign::child);
        reviews =
                Grouped.by(
                        facts.care().reviews().stream()
                                .filter(review -> !work.isVoid(review.id().text()))
                                .toList(),
                        StepDownReview::child);
        siblings = Grouped.by(inGroups(), child -> child.siblingGroup().orElseThrow());
        carers = Grouped.by(facts.carer().carers(), Carer::household);
        availability = Grouped.by(facts.carer().availability(), Availability::household);
        occupants = Grouped.by(facts.carer().occupants(), Occupant::household);
        connected = Grouped.by(connectedPersons(), h -> h.approval().namedChild().orElseThrow());
        links = Grouped.byEach(facts.child().links(), PersonLink::people);
        exemptions = Grouped.by(facts.carer().exemptions(), Exemption::household);
    }

    /** The same book with other things supposed of households; nothing else is copied. */
    private CareBook(
            CareBook other,
            Map<HouseholdId, Household> households,
            Grouped<HouseholdId, Exemption> exemptions,
            WorkBook work) {
        facts = other.facts;
        children = other.children;
        homes = other.homes;
        providers = other.providers;
        requests = other.requests;
        histories = other.histories;
        placements = other.placements;
        living = other.living;
        needs = other.needs;
        sdqScores = other.sdqScores;
        missing = other.missing;
        places = other.places;
        signs = other.signs;
        reviews = other.reviews;
        siblings = other.siblings;
        carers = other.carers;
        availability = other.availability;
        occupants = other.occupants;
        this.households = households;
        this.exemptions = exemptions;
        this.work = work;
        stepDown = other.stepDown;
        connected = other.connected;
        links = other.links;
    }

    CareBook supposing(Household household) {
        Map<HouseholdId, Household> supposed = new TreeMap<>(households);
        supposed.put(household.id(), household);
        return new CareBook(this, supposed, exemptions, work);
    }

    CareBook supposing(Exemption exemption) {
        return new CareBook(
                this, households, exemptions.with(exemption.household(), exemption), work);
    }

    CareBook supposingNoHoldsIn(HouseholdId household) {
        return new CareBook(this, households, exemptions, work.withoutHoldsIn(household));
    }

    public Facts facts() {
        return facts;
    }

    private void indexHistories(List<Episode> episodes, Map<ChildId, Child> known) {
        Map<ChildId, List<Episode>> byChild = new TreeMap<>();
        episodes.forEach(e -> byChild.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        byChild.forEach(
                (id, list) -> {
                    histories.put(id, new CareHistory(id, list));
                    known.computeIfAbsent(id, Child::unknown);
                });
    }

    private List<Household> connectedPersons() {
        return households.values().stream()
                .filter(household -> household.approval().namedChild().isPresent())
                .toList();
    }

    private List<Child> inGroups() {
        return children.values().stream()
                .filter(child -> child.siblingGroup().isPresent())
                .toList();
    }

    private static List<NeedsAssessment> sortedNeeds(Facts facts) {
        return facts.child().needs().stream()
                .sorted((a, b) -> a.assessedOn().compareTo(b.assessedOn()))
                .toList();
    }
}
