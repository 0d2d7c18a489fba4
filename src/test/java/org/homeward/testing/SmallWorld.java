package org.homeward.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Profile;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** Writes a small world of children and carers in a few words each. */
public final class SmallWorld {
    private final LocalDate today;
    private final FactsBuilder facts = new FactsBuilder();

    public SmallWorld(LocalDate today) {
        this.today = today;
    }

    public Facts facts() {
        return facts.build();
    }

    public CarePosition position() {
        return new CarePosition(new CareBook(facts()), today);
    }

    public SmallWorld target(int lookedAfter) {
        facts.add(
                new ProgrammeMonth(
                        YearMonth.from(today),
                        Money.ZERO,
                        OptionalInt.of(lookedAfter),
                        OptionalInt.empty()));
        return this;
    }

    public SmallWorld request(String id, String child, LocalDate madeOn) {
        child(child);
        facts.add(
                new PlacementRequest(
                        RequestId.of(id),
                        List.of(ChildId.of(child)),
                        CareType.LONG_TERM,
                        new Timing(madeOn, today.plusDays(5), Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        Wishes.NOT_SOUGHT,
                        RequestOrigin.ORDINARY));
        return this;
    }

    public SmallWorld inHome(String child, LocalDate nextReview) {
        return inHome(child, nextReview, StepDownReview.Decision.NOT_NOW);
    }

    public SmallWorld inHome(String child, LocalDate nextReview, StepDownReview.Decision decision) {
        lookedAfter(child, PlacementKind.RES_CHILDRENS_HOME, "E1");
        return review(child, nextReview, decision);
    }

    public SmallWorld review(String child, LocalDate next, StepDownReview.Decision decision) {
        child(child);
        facts.add(
                new StepDownReview(
                        new ReviewId("V-" + child),
                        ChildId.of(child),
                        today.minusDays(200),
                        decision,
                        next,
                        "settled at school",
                        "Amina Cole"));
        return this;
    }

    public SmallWorld lookedAfter(String child, PlacementKind kind, String legal) {
        child(child);
        var setting =
                new Setting("K2", kind, ProviderCode.PR4, "", Optional.empty(), Optional.empty());
        facts.add(
                new Episode(
                        ChildId.of(child),
                        DateSpan.from(today.minusDays(300)),
                        "S",
                        new LegalStatus(legal),
                        "N1",
                        setting,
                        Ending.NONE,
                        Origin.HERE));
        return this;
    }

    public SmallWorld child(String name) {
        var none = Profile.UNKNOWN;
        facts.add(
                new Child(
                        ChildId.of(name),
                        Identity.UNKNOWN,
                        none,
                        CareView.UNKNOWN,
                        Optional.empty()));
        return this;
    }

    public SmallWorld household(String name, LocalDate reviewDue, Optional<LocalDate> confirmedOn) {
        var id = HouseholdId.of(name);
        facts.add(
                new Household(
                        id,
                        name,
                        new Provider(ProviderCode.PR1, ""),
                        Optional.empty(),
                        new Approval(
                                ApprovalStatus.APPROVED,
                                Optional.empty(),
                                Optional.of(reviewDue),
                                Optional.empty()),
                        new TermsOfApproval(2, new AgeRange(0, 18), SexAccepted.ANY, Set.of()),
                        new Dwelling(
                                2,
                                Answer.UNKNOWN,
                                Answer.UNKNOWN,
                                Set.of(),
                                Answer.UNKNOWN,
                                Answer.UNKNOWN),
                        new HouseholdOffer(Set.of(), "", Map.of(), Optional.empty())));
        facts.add(
                new Availability(
                        id,
                        DateSpan.from(today.minusDays(30)),
                        Availability.State.AVAILABLE,
                        "",
                        confirmedOn));
        return this;
    }
}
