package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.review.DecideReview.Beside;
import org.homeward.app.review.DecideReview.Command;
import org.homeward.app.review.DecideReview.Decided;
import org.homeward.app.searching.CloseRequest;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.Wish;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ChildId ADA = ChildId.of("Ada");
    private static final Actor LEAD = new Actor("Lee", Role.TEAM_LEAD);
    private static final Recorded BY = new Recorded("Amina", DAY.minusDays(3));
    private static final String REASON = "She is settled and asks for a family.";
    private static final Beside ASKED =
            new Beside("", List.of(Consulted.REVIEWING_OFFICER), List.of(), "");

    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
    private Store store = Filled.with(ready(Wish.YES, NeedLevel.MODERATE, DAY.plusDays(20)), DAY);

    @Test
    void proceedingOpensTheSearchThatCameFromTheReview() {
        Decided decided = done(decide(Decision.PROCEED));

        var request = store.position(DAY).request(decided.request().orElseThrow());
        assertThat(request.origin().review()).contains(decided.review().id());
        assertThat(request.children()).containsExactly(ADA);
        assertThat(request.wishes().words()).isEqualTo("I want a dog");
        assertThat(request.referral().plan()).isEqualTo("A family until she is grown up");
        assertThat(store.position(DAY).placements(ADA)).isEmpty();
        assertThat(store.listAudit(1).get(0).subjects())
                .contains("Ada", decided.review().id().text(), request.id().text());
    }

    @Test
    void theReviewIsKeptWhole() {
        var review = done(decide(Decision.NOT_SUITABLE)).review();

        var paper = store.findPaper(review.id()).orElseThrow();
        assertThat(paper.review()).isEqualTo(review);
        assertThat(paper.ledger()).extracting(LedgerEntry::id).containsExactly("L1", "L2");
        assertThat(paper.voice()).map(ChildsVoice::wish).contains(Wish.YES);
        assertThat(paper.options().candidates()).containsExactly(HouseholdId.of("Oak"));
        assertThat(review.detail().entries()).containsExactly("L1", "L2");
        assertThat(review.detail().policy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "YES,        MODERATE,  20, '', done",
        "YES_BUT,    MODERATE,  20, '', done",
        "NOT_SURE,   MODERATE,  20, '', done",
        "NO,         MODERATE,  20, '', WISH",
        "NOT_ASKED,  MODERATE,  20, '', WISH",
        "YES,        INTENSIVE, 20, '', NEEDS",
        "YES,        INTENSIVE, 20, 'One to one care goes with her', done",
        "NO,         INTENSIVE, 20, 'One to one care goes with her', WISH",
        "YES,        MODERATE,   0, '', done",
        "YES,        MODERATE,  -1, '', LAC-REVIEW",
        "NOT_ASKED,  INTENSIVE, -1, '', WISH NEEDS LAC-REVIEW"
    })
    void proceedingIsRefusedWithEveryReason(
            Wish wish, NeedLevel need, int reviewInDays, String exception, String verdict) {
        store = Filled.with(ready(wish, need, DAY.plusDays(reviewInDays)), DAY);

        var said = new Beside("", List.of(Consulted.SCHOOL), List.of(), exception);
        var outcome =
                new DecideReview(store, matcher, new CountingIds(), clock)
                        .decide(command(Decision.PROCEED, DAY.plusDays(1), REASON, said, LEAD));

        assertThat(ReviewWorld.verdict(outcome).split(" "))
                .containsExactlyInAnyOrder(verdict.split(" "));
        assertThat(store.position(DAY).listOpenRequests().isEmpty())
                .isEqualTo(!verdict.equals("done"));
    }

    @Test
    void aWishThatWasNeverRecordedHoldsToo() {
        store = Filled.with(inHome().build(), DAY);

        assertThat(ReviewWorld.verdict(decide(Decision.PROCEED)).split(" "))
                .contains("WISH", "NEEDS", "LAC-REVIEW");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_NOW,          84, done",
        "NOT_NOW,          85, NEXT",
        "NEED_INFORMATION, 14, done",
        "NEED_INFORMATION, 15, NEXT",
        "PROCEED,          28, done",
        "PROCEED,          29, NEXT",
        "NOT_SUITABLE,    182, done",
        "NOT_SUITABLE,    183, NEXT",
        "NOT_NOW,           1, done",
        "NOT_NOW,           0, NEXT"
    })
    void theNextReviewIsNamedAndNotTooFarAway(Decision decision, int days, String verdict) {
        store = Filled.with(ready(Wish.YES, NeedLevel.MODERATE, DAY.plusDays(200)), DAY);

        assertThat(ReviewWorld.verdict(decide(decision, DAY.plusDays(days)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"20, done", "21, NEXT"})
    void noQuestionRestsBeyondTheNextStatutoryReview(int days, String verdict) {
        assertThat(ReviewWorld.verdict(decide(Decision.NOT_NOW, DAY.plusDays(days))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Too early, REASON",
        "'', REASON",
        "A family is cheaper than the home, MONEY",
        "She would rather stay for now, done"
    })
    void theReasonIsASentenceAndNeverMoney(String reason, String verdict) {
        assertThat(
                        ReviewWorld.verdict(
                                decide(
                                        command(
                                                Decision.NOT_NOW,
                                                DAY.plusDays(7),
                                                reason,
                                                ASKED,
                                                LEAD))))
                .isEqualTo(verdict);
    }

    @Test
    void everyReasonIsGivenAtOnceAndNothingIsKept() {
        var half =
                new Beside("", List.of(), List.of(new ReviewDetail.Dissent("Sam", " ")), "a fee");
        var officer = new Actor("Amina", Role.PLACEMENT_OFFICER);

        var outcome = decide(command(Decision.NOT_NOW, DAY, "No.", half, officer));

        assertThat(outcome.reasons())
                .extracting(reason -> reason.code())
                .containsExactly("ROLE", "CONSULTED", "DISSENT", "REASON", "MONEY", "NEXT");
        assertThat(store.position(DAY).reviews(ADA)).isEmpty();
        assertThat(store.listAudit(1).get(0).action())
                .isEqualTo("was refused a step-down decision");
    }

    @Test
    void nobodyIsReviewedWhoIsNotInResidentialCare() {
        var with = new SmallWorld(DAY).lookedAfter("Ada", PlacementKind.FOSTER_IFA, "C2").facts();
        store = Filled.with(with, DAY);

        assertThat(ReviewWorld.verdict(decide(Decision.NOT_NOW))).isEqualTo("RESIDENCE");
    }

    @Test
    void aSecondReviewGoesOnWithTheSearchThereIs() {
        RequestId first = done(decide(Decision.PROCEED)).request().orElseThrow();

        Decided again = done(decide(Decision.PROCEED));

        assertThat(again.request()).contains(first);
        assertThat(store.position(DAY).listOpenRequests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LONG_TERM", "RESPITE"})
    void aSearchThatNoReviewAgreedOnIsNotTakenForTheOneToGoOnWith(CareType type) {
        searched(type);

        var outcome = decide(Decision.PROCEED);

        assertThat(ReviewWorld.verdict(outcome)).isEqualTo("OPEN");
        assertThat(store.position(DAY).reviews(ADA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LONG_TERM, OPEN", "RESPITE, done", "SHORT_BREAK, done"})
    void aStayThatIsSearchedForDoesNotHinderAnAnswer(CareType type, String verdict) {
        searched(type);

        assertThat(ReviewWorld.verdict(decide(Decision.NOT_SUITABLE))).isEqualTo(verdict);
    }

    private void searched(CareType type) {
        var request =
                new PlacementRequest(
                        RequestId.of("R-other"),
                        List.of(ADA),
                        type,
                        new Timing(DAY.minusDays(9), DAY.plusDays(9), Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        Wishes.NOT_SOUGHT,
                        RequestOrigin.ORDINARY);
        var facts = ready(Wish.YES, NeedLevel.MODERATE, DAY.plusDays(20));
        store = Filled.with(new FactsBuilder().addAll(facts).add(request).build(), DAY);
    }

    @Test
    void aChildIsNotTurnedDownWhileFamiliesAreStillAsked() {
        RequestId open = done(decide(Decision.PROCEED)).request().orElseThrow();
        assertThat(ReviewWorld.verdict(decide(Decision.NOT_NOW))).isEqualTo("OPEN");

        new CloseRequest(store, clock)
                .close(
                        new CloseRequest.Command(
                                open,
                                DAY,
                                RequestClosing.Outcome.NO_LONGER_NEEDED,
                                "She would rather stay",
                                LEAD));

        assertThat(ReviewWorld.verdict(decide(Decision.NOT_NOW))).isEqualTo("done");
    }

    @Test
    void entriesThatAReviewHasWeighedDoNotUncoverTheNext() {
        var before = new ViewReview(store, matcher).view(ADA, DAY);
        assertThat(before.ledger().counting()).hasSize(2);
        decide(Decision.NOT_NOW);

        var after = new ViewReview(store, matcher).view(ADA, DAY);

        assertThat(after.ledger().counting()).isEmpty();
        assertThat(after.ledger().earlier()).hasSize(2);
        assertThat(after.cover().isLifted()).isFalse();
    }

    @Test
    void whatWasSaidInAnEarlierStayIsShownAndCountsNoMore() {
        var before = new Recorded("Amina", DAY.minusDays(400));
        store = Filled.with(inHome().add(voice(Wish.YES, before)).build(), DAY);

        var heard = new ViewReview(store, matcher).view(ADA, DAY).heard();
        var row = new ViewBoard(store).view(DAY).rows().get(0);

        assertThat(heard.voices()).hasSize(1);
        assertThat(heard.inStay()).isEmpty();
        assertThat(heard.wish()).isEmpty();
        assertThat(row.wish()).isEmpty();
        assertThat(ReviewWorld.verdict(decide(Decision.PROCEED))).contains("WISH");
    }

    @Test
    void aSignThatCameAfterTheVoiceIsWhatCounts() {
        var asked = new Recorded("Amina", DAY.minusDays(9));
        store =
                Filled.with(
                        inHome().add(voice(Wish.YES, asked))
                                .add(
                                        new StepDownSign(
                                                ADA,
                                                StepDownSign.Kind.CHILD_WISHES_TO_STAY,
                                                DAY.minusDays(2),
                                                "Wants to stay",
                                                "key worker"))
                                .build(),
                        DAY);

        var heard = new ViewReview(store, matcher).view(ADA, DAY).heard();

        assertThat(heard.inStay()).map(ChildsVoice::wish).contains(Wish.YES);
        assertThat(heard.findSince()).map(said -> said.wish()).contains(Wish.NO);
        assertThat(new ViewBoard(store).view(DAY).rows().get(0).wish())
                .map(said -> said.wish())
                .contains(Wish.NO);
    }

    private static ChildsVoice voice(Wish wish, Recorded asked) {
        return new ChildsVoice(
                ADA, wish, "I want a dog", "on a walk", Offer.NONE, Offer.NONE, asked);
    }

    private Outcome<Decided> decide(Decision decision) {
        return decide(decision, DAY.plusDays(7));
    }

    private Outcome<Decided> decide(Decision decision, LocalDate next) {
        return decide(command(decision, next, REASON, ASKED, LEAD));
    }

    private Outcome<Decided> decide(Command command) {
        return new DecideReview(store, matcher, ids, clock).decide(command);
    }

    private final CountingIds ids = new CountingIds();

    private static Command command(
            Decision decision, LocalDate next, String reason, Beside beside, Actor by) {
        var search =
                new DecideReview.Search(
                        CareType.LONG_TERM, DAY.plusDays(60), "A family until she is grown up");
        return new Command(
                ADA,
                DAY,
                decision,
                next,
                reason,
                beside,
                decision == Decision.PROCEED ? Optional.of(search) : Optional.empty(),
                by);
    }

    private static Decided done(Outcome<Decided> outcome) {
        assertThat(outcome.reasons()).isEmpty();
        return outcome.findResult().orElseThrow();
    }

    private static FactsBuilder inHome() {
        return new FactsBuilder()
                .addAll(
                        new SmallWorld(DAY)
                                .lookedAfter("Ada", PlacementKind.RES_CHILDRENS_HOME, "C2")
                                .household("Oak", DAY.plusDays(200), Optional.of(DAY))
                                .facts());
    }

    private static Facts ready(Wish wish, NeedLevel need, LocalDate careReview) {
        return inHome().add(
                        new NeedsAssessment(
                                ADA, DAY.minusDays(30), Map.of(NeedDomain.EDUCATION, need), "Lee"))
                .add(voice(wish, BY))
                .add(new CareReview(ADA, careReview, CareReview.State.BOOKED, "", BY))
                .add(entry("L1", LedgerEntry.Side.FOR))
                .add(entry("L2", LedgerEntry.Side.AGAINST))
                .build();
    }

    private static LedgerEntry entry(String id, LedgerEntry.Side side) {
        return new LedgerEntry(
                id, ADA, side, LedgerEntry.Weight.SOME, "Trusts two adults", "report", BY);
    }
}
