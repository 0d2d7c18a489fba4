package org.homeward.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.homeward.domain.money.LockedMonth;
import org.homeward.domain.money.MonthNote;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;

/** Collects facts of any kind into a bundle. */
public final class FactsBuilder {
    private final Map<Class<?>, List<Object>> kept = new HashMap<>();

    public FactsBuilder add(Child fact) {
        return keep(fact);
    }

    public FactsBuilder add(NeedsAssessment fact) {
        return keep(fact);
    }

    public FactsBuilder add(SdqScore fact) {
        return keep(fact);
    }

    public FactsBuilder add(MissingPeriod fact) {
        return keep(fact);
    }

    public FactsBuilder add(PersonLink fact) {
        return keep(fact);
    }

    public FactsBuilder add(ChildPlace fact) {
        return keep(fact);
    }

    public FactsBuilder add(Household fact) {
        return keep(fact);
    }

    public FactsBuilder add(Carer fact) {
        return keep(fact);
    }

    public FactsBuilder add(Availability fact) {
        return keep(fact);
    }

    public FactsBuilder add(Occupant fact) {
        return keep(fact);
    }

    public FactsBuilder add(Exemption fact) {
        return keep(fact);
    }

    public FactsBuilder add(Home fact) {
        return keep(fact);
    }

    public FactsBuilder add(RegisteredProvider fact) {
        return keep(fact);
    }

    public FactsBuilder add(Episode fact) {
        return keep(fact);
    }

    public FactsBuilder add(Placement fact) {
        return keep(fact);
    }

    public FactsBuilder add(PlacementRequest fact) {
        return keep(fact);
    }

    public FactsBuilder add(StepDownSign fact) {
        return keep(fact);
    }

    public FactsBuilder add(StepDownReview fact) {
        return keep(fact);
    }

    public FactsBuilder add(PublishedFigure fact) {
        return keep(fact);
    }

    public FactsBuilder add(PlacementEnding fact) {
        return keep(fact);
    }

    public FactsBuilder add(OutsideTerms fact) {
        return keep(fact);
    }

    public FactsBuilder add(Hold fact) {
        return keep(fact);
    }

    public FactsBuilder add(Approach fact) {
        return keep(fact);
    }

    public FactsBuilder add(ShortlistedHome fact) {
        return keep(fact);
    }

    public FactsBuilder add(GateRecord fact) {
        return keep(fact);
    }

    public FactsBuilder add(Visit fact) {
        return keep(fact);
    }

    public FactsBuilder add(Disruption fact) {
        return keep(fact);
    }

    public FactsBuilder add(Correction fact) {
        return keep(fact);
    }

    public FactsBuilder add(RequestClosing fact) {
        return keep(fact);
    }

    public FactsBuilder add(SpecialDay fact) {
        return keep(fact);
    }

    public FactsBuilder add(ChildsVoice fact) {
        return keep(fact);
    }

    public FactsBuilder add(HomeReport fact) {
        return keep(fact);
    }

    public FactsBuilder add(LedgerEntry fact) {
        return keep(fact);
    }

    public FactsBuilder add(Blocker fact) {
        return keep(fact);
    }

    public FactsBuilder add(CaseStep fact) {
        return keep(fact);
    }

    public FactsBuilder add(CareReview fact) {
        return keep(fact);
    }

    public FactsBuilder add(CaseNote fact) {
        return keep(fact);
    }

    public FactsBuilder add(TransitionPlan fact) {
        return keep(fact);
    }

    public FactsBuilder add(CheckIn fact) {
        return keep(fact);
    }

    public FactsBuilder add(EarlySign fact) {
        return keep(fact);
    }

    public FactsBuilder add(WeeklyPrice fact) {
        return keep(fact);
    }

    public FactsBuilder add(ProgrammeMonth fact) {
        return keep(fact);
    }

    public FactsBuilder add(NamedTarget fact) {
        return keep(fact);
    }

    public FactsBuilder add(LockedMonth fact) {
        return keep(fact);
    }

    public FactsBuilder add(MonthNote fact) {
        return keep(fact);
    }

    /** Everything of another bundle as well. */
    public FactsBuilder addAll(Facts other) {
        other.every().forEach(this::keep);
        return this;
    }

    public Facts build() {
        return new Facts(
                child(),
                carer(),
                care(),
                new MoneyFacts(
                        list(WeeklyPrice.class),
                        list(ProgrammeMonth.class),
                        list(NamedTarget.class),
                        list(LockedMonth.class),
                        list(MonthNote.class)),
                work(),
                review(),
                new JourneyFacts(
                        list(TransitionPlan.class), list(CheckIn.class), list(EarlySign.class)),
                list(SpecialDay.class));
    }

    private ChildFacts child() {
        return new ChildFacts(
                list(Child.class),
                list(NeedsAssessment.class),
                list(SdqScore.class),
                list(MissingPeriod.class),
                list(PersonLink.class),
                list(ChildPlace.class));
    }

    private CarerFacts carer() {
        return new CarerFacts(
                list(Household.class),
                list(Carer.class),
                list(Availability.class),
                list(Occupant.class),
                list(Exemption.class),
                list(Home.class),
                list(RegisteredProvider.class));
    }

    private CareFacts care() {
        return new CareFacts(
                list(Episode.class),
                list(Placement.class),
                list(PlacementRequest.class),
                list(StepDownSign.class),
                list(StepDownReview.class),
                list(PlacementEnding.class),
                list(OutsideTerms.class),
                list(PublishedFigure.class));
    }

    private WorkFacts work() {
        return new WorkFacts(
                list(Hold.class),
                list(Approach.class),
                list(ShortlistedHome.class),
                list(GateRecord.class),
                list(Visit.class),
                list(Disruption.class),
                list(Correction.class),
                list(RequestClosing.class));
    }

    private ReviewFacts review() {
        return new ReviewFacts(
                list(ChildsVoice.class),
                list(HomeReport.class),
                list(LedgerEntry.class),
                list(Blocker.class),
                list(CaseStep.class),
                list(CareReview.class),
                list(CaseNote.class));
    }

    private FactsBuilder keep(Object fact) {
        kept.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        return this;
    }

    private <T> List<T> list(Class<T> type) {
        return kept.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
