package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.life.Kind;
import org.homeward.stepdown.StepDownPolicy;

/** What led to the moves of the past and how those ended that are over. */
final class MovedFacts {
    private static final String POLICY = StepDownPolicy.standard().version();
    private static final int WEEKS_TO_NEXT = 4;
    private static final int DAYS_TO_SEARCH = 42;
    private static final int VISIT_EVERY = 42;

    private static final List<GatePart> GATES =
            List.of(
                    GatePart.PLACEMENT_PLAN,
                    GatePart.WISHES_SOUGHT,
                    GatePart.REVIEWING_OFFICER_INFORMED,
                    GatePart.REVIEW_HELD,
                    GatePart.HOUSEHOLD_IMPACT,
                    GatePart.INFORMATION_GIVEN);

    private final LocalDate asAt;
    private final FactsBuilder facts;
    private final Sayings sayings = new Sayings("moved");
    private final Plans plans;

    MovedFacts(LocalDate asAt, FactsBuilder facts) {
        this.asAt = asAt;
        this.plans = new Plans(asAt);
        this.facts = facts;
    }

    void add(Moved moved) {
        facts.add(voice(moved));
        facts.add(review(moved));
        facts.add(request(moved));
        LocalDate held = moved.on().minusDays(9);
        facts.add(
                new CareReview(
                        moved.stay().life().id(),
                        held,
                        CareReview.State.HELD,
                        "The move was agreed.",
                        new Recorded("reviewing officer", held)));
        facts.add(
                plans.plan(
                        moved.review(),
                        moved.stay().life().id(),
                        moved.household(),
                        moved.on(),
                        moved.end()));
        if (moved.isOver()) {
            facts.add(placement(moved));
            facts.add(ending(moved));
        }
        GATES.forEach(part -> facts.add(gate(moved, part)));
        for (LocalDate day = moved.on().plusDays(5);
                day.isBefore(asAt) && day.isBefore(moved.end());
                day = day.plusDays(VISIT_EVERY - 4L)) {
            facts.add(
                    new Visit(
                            moved.stay().life().id(),
                            "Seen at home and alone.",
                            new Recorded("social worker", day)));
        }
    }

    /** What had to be done before the child moved in, and was. */
    private static GateRecord gate(Moved moved, GatePart part) {
        return new GateRecord(
                "%s-%s".formatted(moved.request(), part),
                moved.request(),
                part,
                new GateRecord.About(
                        Optional.of(moved.household()), Optional.of(moved.stay().life().id())),
                "Amina Hales, team lead",
                moved.on().minusDays(3),
                "Done before the move.",
                "Amina Hales, team lead");
    }

    private ChildsVoice voice(Moved moved) {
        Sayings.Saying said = sayings.next(moved.number() % 3 == 0 ? "YES_BUT" : "YES");
        LocalDate day = moved.reviewedOn().minusDays(6);
        return new ChildsVoice(
                moved.stay().life().id(),
                moved.number() % 3 == 0 ? Wish.YES_BUT : Wish.YES,
                said.text(),
                said.more(),
                new Offer(Optional.of(day.minusDays(10)), Answer.of(moved.number() % 2 == 0)),
                new Offer(Optional.of(day), Answer.of(moved.number() % 4 == 0)),
                new Recorded("key worker", day));
    }

    private StepDownReview review(Moved moved) {
        LocalDate held = moved.reviewedOn();
        ReviewDetail detail =
                new ReviewDetail(
                        sayings.next("CONDITION").text(),
                        List.of(
                                Consulted.REVIEWING_OFFICER,
                                Consulted.HOME_MANAGER,
                                Consulted.SCHOOL,
                                Consulted.SOCIAL_WORKER),
                        List.of(),
                        "",
                        POLICY,
                        List.of());
        return new StepDownReview(
                moved.review(),
                moved.stay().life().id(),
                held,
                Decision.PROCEED,
                held.plusWeeks(WEEKS_TO_NEXT),
                sayings.next("REASON").text(),
                "Amina Hales, team lead",
                detail);
    }

    private PlacementRequest request(Moved moved) {
        LocalDate made = moved.reviewedOn();
        return AgreedSearch.of(
                moved.request(),
                moved.stay().life().id(),
                moved.review(),
                AgreedSearch.planned(made, made.plusDays(DAYS_TO_SEARCH)),
                sayings.next("WISH").text());
    }

    private static Placement placement(Moved moved) {
        return new Placement(
                moved.placement(),
                moved.stay().life().id(),
                Where.with(moved.household()),
                DateSpan.of(moved.on(), moved.end()),
                moved.stay().code().startsWith("U")
                        ? Optional.of(moved.stay().meantFor())
                        : Optional.empty(),
                Optional.empty(),
                Optional.of(moved.request()));
    }

    private PlacementEnding ending(Moved moved) {
        boolean planned = isPlanned(moved);
        String about = moved.isBackInHome() ? "BACK" : planned ? "PLANNED" : "UNPLANNED";
        Sayings.Saying said = sayings.next(about);
        Recorded recorded = new Recorded("social worker", moved.end());
        if (!planned) {
            facts.add(
                    new Disruption(
                            moved.placement(),
                            moved.end().minusDays(6),
                            Optional.of(moved.end().plusDays(12)),
                            said.text(),
                            sayings.next("LEARNED").text(),
                            recorded));
        }
        return new PlacementEnding(
                moved.placement(),
                moved.end(),
                planned ? EndReason.CARPL : EndReason.CREQB,
                Answer.of(planned),
                destination(moved),
                said.text(),
                recorded);
    }

    /** To live alone, home or with the family for good: planned. Back to a home: never. */
    private static boolean isPlanned(Moved moved) {
        return !moved.isBackInHome()
                && (!moved.next().filter(Kind::isFoster).isPresent() || moved.number() % 2 == 0);
    }

    private static String destination(Moved moved) {
        return moved.next()
                .map(
                        kind ->
                                kind.isHome()
                                        ? "children's home"
                                        : kind.isFoster()
                                                ? "another foster family"
                                                : "supported living")
                .orElse("left care");
    }
}
