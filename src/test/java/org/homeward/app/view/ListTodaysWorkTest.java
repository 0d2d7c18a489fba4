package org.homeward.app.view;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.homeward.position.FactsBuilder;
import org.junit.jupiter.api.Test;

class ListTodaysWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);

    private final FactsBuilder facts = new FactsBuilder();

    @Test
    void theLongestWaitingRequestComesFirst() {
        request("R2", "Ruby", TODAY.minusDays(3));
        request("R1", "Max", TODAY.minusDays(40));
        assertThat(work().requests())
                .extracting(row -> row.names() + " " + row.waitingDays())
                .containsExactly("Max 40", "Ruby 3");
    }

    @Test
    void aReviewIsDueFromTwoWeeksBeforeItsDay() {
        inHome("Early", TODAY.plusDays(15));
        inHome("Soon", TODAY.plusDays(14));
        inHome("Over", TODAY.minusDays(1));
        assertThat(work().reviews())
                .extracting(due -> due.child().name())
                .containsExactly("Over", "Soon");
    }

    @Test
    void noReviewIsDueForAChildWhoLeftOrWhoseFamilyIsBeingSought() {
        inHome("Proceeding", TODAY, StepDownReview.Decision.PROCEED);
        review("Elsewhere", TODAY, StepDownReview.Decision.NOT_NOW);
        assertThat(work().reviews()).isEmpty();
    }

    @Test
    void anApprovalIsDueFromFourWeeksBeforeItsDayAndStaysWhenOverdue() {
        household("Ash", TODAY.plusDays(29), Optional.of(TODAY));
        household("Elm", TODAY.plusDays(28), Optional.of(TODAY));
        household("Oak", TODAY.minusDays(100), Optional.of(TODAY));
        assertThat(work().approvals())
                .extracting(row -> row.household().name())
                .containsExactly("Oak", "Elm");
    }

    @Test
    void roomCountsAsUnconfirmedAfterAWeekWithoutAWord() {
        household("Ash", TODAY.plusYears(1), Optional.of(TODAY.minusDays(7)));
        household("Elm", TODAY.plusYears(1), Optional.of(TODAY.minusDays(8)));
        household("Oak", TODAY.plusYears(1), Optional.empty());
        assertThat(work().unconfirmed())
                .extracting(row -> row.household().name())
                .containsExactly("Oak", "Elm");
    }

    @Test
    void theFiguresCountTheDayAndFindTheTargetOfItsMonth() {
        inHome("Ruby", TODAY.plusYears(1));
        lookedAfter("Max", PlacementKind.FOSTER_IN_HOUSE, "E1");
        lookedAfter("Short", PlacementKind.FOSTER_IN_HOUSE, "V4");
        household("Ash", TODAY.plusYears(1), Optional.of(TODAY));
        facts.add(
                new ProgrammeMonth(
                        YearMonth.of(2017, 3), Money.ZERO, OptionalInt.of(2), OptionalInt.empty()));
        assertThat(work().figures())
                .isEqualTo(new TodaysWork.Figures(2, OptionalInt.of(2), 1, 1, 2, 1));
    }

    private TodaysWork work() {
        var position = new CarePosition(new CareBook(facts.build()), TODAY);
        return ListTodaysWork.in(position, ListTodaysWork.Notice.USUAL);
    }

    private void request(String id, String child, LocalDate madeOn) {
        child(child);
        facts.add(
                new PlacementRequest(
                        RequestId.of(id),
                        List.of(ChildId.of(child)),
                        CareType.LONG_TERM,
                        new Timing(madeOn, TODAY.plusDays(5), Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        Wishes.NOT_SOUGHT,
                        RequestOrigin.ORDINARY));
    }

    private void inHome(String child, LocalDate nextReview) {
        inHome(child, nextReview, StepDownReview.Decision.NOT_NOW);
    }

    private void inHome(String child, LocalDate nextReview, StepDownReview.Decision decision) {
        lookedAfter(child, PlacementKind.RES_CHILDRENS_HOME, "E1");
        review(child, nextReview, decision);
    }

    private void review(String child, LocalDate next, StepDownReview.Decision decision) {
        child(child);
        facts.add(
                new StepDownReview(
                        new ReviewId("V-" + child),
                        ChildId.of(child),
                        TODAY.minusDays(200),
                        decision,
                        next,
                        "settled at school",
                        "Amina Cole"));
    }

    private void lookedAfter(String child, PlacementKind kind, String legal) {
        child(child);
        var setting =
                new Setting("K2", kind, ProviderCode.PR4, "", Optional.empty(), Optional.empty());
        facts.add(
                new Episode(
                        ChildId.of(child),
                        DateSpan.from(TODAY.minusDays(300)),
                        "S",
                        new LegalStatus(legal),
                        "N1",
                        setting,
                        Ending.NONE,
                        Origin.HERE));
    }

    private void child(String name) {
        var none = Profile.UNKNOWN;
        facts.add(
                new Child(
                        ChildId.of(name),
                        Identity.UNKNOWN,
                        none,
                        CareView.UNKNOWN,
                        Optional.empty()));
    }

    private void household(String name, LocalDate reviewDue, Optional<LocalDate> confirmedOn) {
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
                        DateSpan.from(TODAY.minusDays(30)),
                        Availability.State.AVAILABLE,
                        "",
                        confirmedOn));
    }
}
