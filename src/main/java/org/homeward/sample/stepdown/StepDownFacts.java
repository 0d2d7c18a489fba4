package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/** What people recorded about step-down: everything beyond signs, decisions and open searches. */
public final class StepDownFacts {
    private static final int EXITS = 3;
    private static final int RESTING = 0;
    private static final int OLD_ENOUGH = 125;
    private static final int FIRST_EXIT = 300;
    private static final int REPORTED = 75;
    private static final int SCREENED = 52;

    private final Dice dice = new Dice("step-down facts");
    private final CarePosition position;
    private final FactsBuilder facts;
    private final Map<ChildId, StepDownReview> reviews = new TreeMap<>();
    private final Cases cases;
    private final Voices voices = new Voices();
    private final Sayings exits = new Sayings("exits");

    /**
     * Looks at what is known so far.
     *
     * @param position everything but the facts of step-down
     * @param decided decisions about children in homes, of which no more is known yet
     */
    public StepDownFacts(CarePosition position, List<StepDownReview> decided, FactsBuilder facts) {
        this.position = position;
        this.facts = facts;
        this.cases = new Cases(facts);
        decided.forEach(review -> reviews.put(review.child(), review));
    }

    /** Adds them all; moves that were made first. */
    public void add(Moves moves) {
        MovedFacts before = new MovedFacts(position.asAt(), facts);
        AfterFacts after = new AfterFacts(position.asAt(), facts);
        moves.list().forEach(before::add);
        moves.list().forEach(after::add);
        List<HomeChild> leaving = leaving();
        leaving.forEach(child -> reviews.put(child.id(), agreed(child, leaving.indexOf(child))));
        List<HomeChild> children = HomeChild.listIn(position, reviews);
        addPages(children);
        addReports(children);
        addSearches(children);
        for (HomeChild child : leaving) {
            leave(child, leaving.indexOf(child));
        }
        dice.sample(children, SCREENED, c -> c.review().isPresent() ? 0 : c.suitable() ? 4 : 1)
                .forEach(cases::addScreened);
    }

    private void addPages(List<HomeChild> children) {
        LedgerPages ledger = new LedgerPages(facts);
        Hindrances hindrances = new Hindrances(facts);
        ReviewDetails details = new ReviewDetails();
        for (HomeChild child : children) {
            voices.addTo(facts, child);
            ledger.add(child);
            hindrances.add(child, voices.wish(child));
            cases.addCareReviews(child);
            cases.addNote(child, voices.wish(child));
            child.review()
                    .map(review -> details.with(review, child, ledger.weighed(child.id())))
                    .ifPresent(facts::add);
        }
        List<HomeChild> open =
                children.stream().filter(c -> c.review().isEmpty() && c.suitable()).toList();
        dice.sample(open, 6, child -> 1).forEach(ledger::fill);
        for (BlockerKind kind : hindrances.missing()) {
            hindrances.addStanding(dice.pick(open), kind);
        }
    }

    /** All who were reviewed, and others. */
    private void addReports(List<HomeChild> children) {
        HomeReports reports = new HomeReports(position);
        dice.sample(children, REPORTED, child -> child.review().isPresent() ? 1000 : 1).stream()
                .sorted(Comparator.comparing(HomeChild::id))
                .forEach(child -> reports.addTo(facts, child));
    }

    private void addSearches(List<HomeChild> children) {
        Searching searching = new Searching(position, facts, cases);
        int stage = 0;
        for (PlacementRequest request : position.listOpenRequests()) {
            if (request.origin().review().isPresent()) {
                ChildId id = request.children().get(0);
                HomeChild child =
                        children.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
                searching.add(child, request, stage++);
            }
        }
    }

    /** Children on whose search work rests or ended without a move. */
    private List<HomeChild> leaving() {
        return dice.sample(
                HomeChild.listIn(position, reviews),
                EXITS,
                child ->
                        child.suitable()
                                        && child.review().isEmpty()
                                        && !child.wishesToStay()
                                        && !child.intensive()
                                        && child.age() < 17
                                        && child.days() > OLD_ENOUGH
                                ? 1
                                : 0);
    }

    private StepDownReview agreed(HomeChild child, int n) {
        LocalDate held = position.asAt().minusDays(n == RESTING ? 26 : 80 + 9L * n);
        return new StepDownReview(
                ReviewId.of("V%03d".formatted(FIRST_EXIT + n)),
                child.id(),
                held,
                Decision.PROCEED,
                held.plusWeeks(4),
                exits.next("REASON").text(),
                "Amina Hales, team lead");
    }

    private void leave(HomeChild child, int n) {
        RequestId id = RequestId.of("R%03d".formatted(FIRST_EXIT + n));
        StepDownReview review = agreedReview(child);
        boolean rests = n == RESTING;
        facts.add(
                AgreedSearch.of(
                        id,
                        child.id(),
                        review.id(),
                        AgreedSearch.planned(
                                review.heldOn(),
                                rests
                                        ? position.asAt().plusDays(45)
                                        : review.heldOn().plusDays(42)),
                        exits.next("WISH").text()));
        cases.add(child, CaseStep.Kind.PROFILE_READY, rests ? 20 : 70);
        if (rests) {
            cases.add(child, CaseStep.Kind.PAUSED, 12);
            return;
        }
        boolean mind = n == 1;
        cases.add(child, mind ? CaseStep.Kind.CHILD_CHANGED_MIND : CaseStep.Kind.PLAN_CHANGED, 15);
        if (mind) {
            voices.say(facts, child, Wish.NO, child.ago(16));
        }
        facts.add(
                new RequestClosing(
                        id,
                        mind
                                ? RequestClosing.Outcome.NO_LONGER_NEEDED
                                : RequestClosing.Outcome.PLAN_CHANGED,
                        exits.next(mind ? "MIND" : "PLAN").text(),
                        new Recorded("Amina Hales, team lead", position.asAt().minusDays(15))));
    }

    private StepDownReview agreedReview(HomeChild child) {
        return java.util.Objects.requireNonNull(reviews.get(child.id()));
    }
}
