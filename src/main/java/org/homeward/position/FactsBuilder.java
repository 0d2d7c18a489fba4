package org.homeward.position;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.domain.care.Visit;
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
import org.homeward.domain.common.SpecialDay;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;

/** Collects facts of any kind into a bundle. */
public final class FactsBuilder {
    private final List<Child> children = new ArrayList<>();
    private final List<NeedsAssessment> needs = new ArrayList<>();
    private final List<SdqScore> sdqScores = new ArrayList<>();
    private final List<MissingPeriod> missing = new ArrayList<>();
    private final List<PersonLink> links = new ArrayList<>();
    private final List<ChildPlace> places = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Carer> carers = new ArrayList<>();
    private final List<Availability> availability = new ArrayList<>();
    private final List<Occupant> occupants = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<RegisteredProvider> providers = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<PlacementRequest> requests = new ArrayList<>();
    private final List<StepDownSign> signs = new ArrayList<>();
    private final List<StepDownReview> reviews = new ArrayList<>();
    private final List<PublishedFigure> published = new ArrayList<>();
    private final List<PlacementEnding> endings = new ArrayList<>();
    private final List<OutsideTerms> outsideTerms = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Approach> approaches = new ArrayList<>();
    private final List<ShortlistedHome> shortlisted = new ArrayList<>();
    private final List<GateRecord> gates = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Disruption> disruptions = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<RequestClosing> closings = new ArrayList<>();
    private final List<SpecialDay> specialDays = new ArrayList<>();
    private final List<WeeklyPrice> prices = new ArrayList<>();
    private final List<ProgrammeMonth> programme = new ArrayList<>();

    public FactsBuilder add(Child fact) {
        children.add(fact);
        return this;
    }

    public FactsBuilder add(NeedsAssessment fact) {
        needs.add(fact);
        return this;
    }

    public FactsBuilder add(SdqScore fact) {
        sdqScores.add(fact);
        return this;
    }

    public FactsBuilder add(MissingPeriod fact) {
        missing.add(fact);
        return this;
    }

    public FactsBuilder add(PersonLink fact) {
        links.add(fact);
        return this;
    }

    public FactsBuilder add(ChildPlace fact) {
        places.add(fact);
        return this;
    }

    public FactsBuilder add(Household fact) {
        households.add(fact);
        return this;
    }

    public FactsBuilder add(Carer fact) {
        carers.add(fact);
        return this;
    }

    public FactsBuilder add(Availability fact) {
        availability.add(fact);
        return this;
    }

    public FactsBuilder add(Occupant fact) {
        occupants.add(fact);
        return this;
    }

    public FactsBuilder add(Exemption fact) {
        exemptions.add(fact);
        return this;
    }

    public FactsBuilder add(Home fact) {
        homes.add(fact);
        return this;
    }

    public FactsBuilder add(RegisteredProvider fact) {
        providers.add(fact);
        return this;
    }

    public FactsBuilder add(Episode fact) {
        episodes.add(fact);
        return this;
    }

    public FactsBuilder add(Placement fact) {
        placements.add(fact);
        return this;
    }

    public FactsBuilder add(PlacementRequest fact) {
        requests.add(fact);
        return this;
    }

    public FactsBuilder add(StepDownSign fact) {
        signs.add(fact);
        return this;
    }

    public FactsBuilder add(StepDownReview fact) {
        reviews.add(fact);
        return this;
    }

    public FactsBuilder add(PublishedFigure fact) {
        published.add(fact);
        return this;
    }

    public FactsBuilder add(PlacementEnding fact) {
        endings.add(fact);
        return this;
    }

    public FactsBuilder add(OutsideTerms fact) {
        outsideTerms.add(fact);
        return this;
    }

    public FactsBuilder add(Hold fact) {
        holds.add(fact);
        return this;
    }

    public FactsBuilder add(Approach fact) {
        approaches.add(fact);
        return this;
    }

    public FactsBuilder add(ShortlistedHome fact) {
        shortlisted.add(fact);
        return this;
    }

    public FactsBuilder add(GateRecord fact) {
        gates.add(fact);
        return this;
    }

    public FactsBuilder add(Visit fact) {
        visits.add(fact);
        return this;
    }

    public FactsBuilder add(Disruption fact) {
        disruptions.add(fact);
        return this;
    }

    public FactsBuilder add(Correction fact) {
        corrections.add(fact);
        return this;
    }

    public FactsBuilder add(RequestClosing fact) {
        closings.add(fact);
        return this;
    }

    public FactsBuilder add(SpecialDay fact) {
        specialDays.add(fact);
        return this;
    }

    public FactsBuilder add(WeeklyPrice fact) {
        prices.add(fact);
        return this;
    }

    public FactsBuilder add(ProgrammeMonth fact) {
        programme.add(fact);
        return this;
    }

    /** Everything of another bundle as well. */
    public FactsBuilder addAll(Facts other) {
        children.addAll(other.child().children());
        needs.addAll(other.child().needs());
        sdqScores.addAll(other.child().sdqScores());
        missing.addAll(other.child().missing());
        links.addAll(other.child().links());
        places.addAll(other.child().places());
        households.addAll(other.carer().households());
        carers.addAll(other.carer().carers());
        availability.addAll(other.carer().availability());
        occupants.addAll(other.carer().occupants());
        exemptions.addAll(other.carer().exemptions());
        homes.addAll(other.carer().homes());
        providers.addAll(other.carer().providers());
        episodes.addAll(other.care().episodes());
        placements.addAll(other.care().placements());
        requests.addAll(other.care().requests());
        signs.addAll(other.care().signs());
        reviews.addAll(other.care().reviews());
        published.addAll(other.care().published());
        endings.addAll(other.care().endings());
        outsideTerms.addAll(other.care().outsideTerms());
        holds.addAll(other.work().holds());
        approaches.addAll(other.work().approaches());
        shortlisted.addAll(other.work().shortlisted());
        gates.addAll(other.work().gates());
        visits.addAll(other.work().visits());
        disruptions.addAll(other.work().disruptions());
        corrections.addAll(other.work().corrections());
        closings.addAll(other.work().closings());
        specialDays.addAll(other.specialDays());
        prices.addAll(other.money().prices());
        programme.addAll(other.money().programme());
        return this;
    }

    public Facts build() {
        return new Facts(
                new ChildFacts(children, needs, sdqScores, missing, links, places),
                new CarerFacts(
                        households, carers, availability, occupants, exemptions, homes, providers),
                new CareFacts(
                        episodes,
                        placements,
                        requests,
                        signs,
                        reviews,
                        endings,
                        outsideTerms,
                        published),
                new MoneyFacts(prices, programme),
                new WorkFacts(
                        holds,
                        approaches,
                        shortlisted,
                        gates,
                        visits,
                        disruptions,
                        corrections,
                        closings),
                specialDays);
    }
}
