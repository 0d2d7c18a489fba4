package org.homeward.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homeward.app.ReviewPaper;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.Schooling;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.domain.review.Wish;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.SupportLevel;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.readiness.Support;
import org.homeward.stepdown.readiness.Trend;
import org.homeward.stepdown.trigger.FlagReason;

/** One fact of every kind that step-down leaves, full of awkward values and with nothing known. */
final class StepDownFacts {
    static final ReviewId REVIEW = ReviewId.of("V-full");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final String AWKWARD = "O'Brien\\n\n\ttab; \"quotes\" 名前 👪 ' or 1=1 --";
    private static final Recorded BY = new Recorded("Amina", DAY);
    private static final PlacementId PLACEMENT = PlacementId.of("P1");

    private StepDownFacts() {}

    static void addTo(FactsBuilder facts) {
        said(facts);
        work(facts);
        facts.add(review());
        facts.add(plan());
        facts.add(checkIn(CheckPoint.DAY_3, CheckIn.Measures.NONE));
        facts.add(
                checkIn(
                        CheckPoint.WEEK_14,
                        new CheckIn.Measures(
                                OptionalInt.of(5),
                                OptionalInt.of(0),
                                OptionalInt.of(100),
                                OptionalInt.of(40))));
        facts.add(new EarlySign(PLACEMENT, EarlySign.Kind.RESPITE_ASKED, DAY, AWKWARD, BY));
    }

    /** The review whole, as it is kept beside the fact. */
    static ReviewPaper paper() {
        return new ReviewPaper(
                review(),
                Instant.parse("2020-02-29T09:00:00.123456789Z"),
                List.of(
                        new FlagReason(
                                new Reason("T1", AWKWARD, "law"), "value", Optional.of(DAY), "x"),
                        new FlagReason(Reason.of("T2", "two"), "", Optional.empty(), "")),
                new Readiness(
                        List.of(
                                new Mark(
                                        Aspect.AGE,
                                        Optional.of(Mark.Level.HALF),
                                        5,
                                        AWKWARD,
                                        Optional.of(DAY),
                                        OptionalLong.of(0),
                                        Trend.SAME)),
                        List.of(new Gate("R2", Answer.UNKNOWN, AWKWARD)),
                        StepDownPolicy.standard().bands(),
                        new Support(Optional.of(SupportLevel.ENHANCED), List.of(AWKWARD)),
                        DAY,
                        DAY.plusWeeks(12)),
                List.of(entry("L1", LedgerEntry.Side.FOR)),
                Optional.of(voice(Wish.YES_BUT, DAY)),
                List.of(blocker("B2", Optional.of(BY))),
                new ReviewPaper.Options(List.of(EveryFact.FULL), List.of(AWKWARD)));
    }

    private static void said(FactsBuilder facts) {
        facts.add(voice(Wish.YES_BUT, DAY));
        facts.add(voice(Wish.NOT_ASKED, DAY.plusDays(1)));
        var span = DateSpan.of(DAY, DAY.plusDays(28));
        facts.add(
                new HomeReport(
                        EveryFact.RUBY,
                        span,
                        new Incidents(
                                OptionalInt.of(3),
                                OptionalInt.of(1),
                                Optional.of(DAY),
                                OptionalInt.of(0),
                                OptionalInt.of(0),
                                OptionalInt.of(2)),
                        new Relations(OptionalInt.of(2), Answer.YES),
                        new Schooling(
                                OptionalInt.of(91),
                                Answer.YES,
                                Answer.NO,
                                Answer.NO,
                                Answer.UNKNOWN),
                        AWKWARD,
                        BY));
        facts.add(
                new HomeReport(
                        EveryFact.NOBODY,
                        span,
                        Incidents.UNKNOWN,
                        Relations.UNKNOWN,
                        Schooling.UNKNOWN,
                        "",
                        BY));
        facts.add(
                new CaseNote(
                        EveryFact.RUBY,
                        Optional.of(DAY.plusDays(40)),
                        OptionalInt.of(3),
                        AWKWARD,
                        "father",
                        BY));
        facts.add(
                new CaseNote(EveryFact.NOBODY, Optional.empty(), OptionalInt.empty(), "", "", BY));
    }

    private static void work(FactsBuilder facts) {
        facts.add(entry("L1", LedgerEntry.Side.FOR));
        facts.add(entry("L2", LedgerEntry.Side.AGAINST));
        facts.add(blocker("B1", Optional.empty()));
        facts.add(blocker("B2", Optional.of(BY)));
        facts.add(
                new CaseStep(
                        "CS1",
                        EveryFact.RUBY,
                        CaseStep.Kind.PAUSED,
                        AWKWARD,
                        Optional.of(DAY.plusDays(7)),
                        BY));
        facts.add(
                new CaseStep(
                        "CS2", EveryFact.RUBY, CaseStep.Kind.RESUMED, "", Optional.empty(), BY));
        facts.add(new CareReview(EveryFact.RUBY, DAY, CareReview.State.HELD, AWKWARD, BY));
        facts.add(
                new CareReview(EveryFact.RUBY, DAY.plusDays(90), CareReview.State.BOOKED, "", BY));
    }

    private static ChildsVoice voice(Wish wish, LocalDate day) {
        return new ChildsVoice(
                EveryFact.RUBY,
                wish,
                AWKWARD,
                "by play",
                new Offer(Optional.of(day), Answer.YES),
                Offer.NONE,
                new Recorded("Key worker", day));
    }

    private static LedgerEntry entry(String id, LedgerEntry.Side side) {
        return new LedgerEntry(
                id, EveryFact.RUBY, side, LedgerEntry.Weight.STRONG, AWKWARD, "report", BY);
    }

    private static Blocker blocker(String id, Optional<Recorded> cleared) {
        return new Blocker(
                id,
                EveryFact.RUBY,
                BlockerKind.COURT,
                AWKWARD,
                "Lee",
                DAY.plusDays(3),
                BY,
                cleared);
    }

    private static StepDownReview review() {
        return new StepDownReview(
                REVIEW,
                EveryFact.RUBY,
                DAY,
                StepDownReview.Decision.WITHDRAWN,
                DAY.plusDays(9),
                AWKWARD,
                "Lee",
                new ReviewDetail(
                        AWKWARD,
                        List.of(Consulted.SCHOOL, Consulted.REVIEWING_OFFICER),
                        List.of(new ReviewDetail.Dissent("Sam", AWKWARD)),
                        "one to one support",
                        "2026-2",
                        List.of("L1", "L2")));
    }

    private static TransitionPlan plan() {
        var slip = new Slipped(DAY, DAY.plusDays(7), AWKWARD, BY);
        return new TransitionPlan(
                REVIEW,
                EveryFact.RUBY,
                Optional.of(EveryFact.FULL),
                DAY.plusDays(40),
                List.of(slip),
                List.of(
                        new TransitionStep(
                                StepKind.OVERNIGHT,
                                "first",
                                DAY.plusDays(7),
                                "Lee",
                                Optional.of(DAY.plusDays(8)),
                                AWKWARD,
                                List.of(slip))),
                new TransitionPlan.Safety("back to the home", "Gran"),
                BY);
    }

    private static CheckIn checkIn(CheckPoint point, CheckIn.Measures measures) {
        return new CheckIn(PLACEMENT, point, DAY, CheckIn.Going.WORRIES, measures, AWKWARD, "", BY);
    }
}
