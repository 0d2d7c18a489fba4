package org.homeward.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.deciding.NextReview;
import org.homeward.stepdown.deciding.Proceeding;
import org.homeward.stepdown.deciding.ReviewLedger;
import org.homeward.stepdown.journey.Journeys;
import org.homeward.stepdown.readiness.Readiness;

/** Everything that a step-down review of a child looks at; looking changes nothing. */
public final class ViewReview {
    private final Store store;
    private final Matcher matcher;

    public ViewReview(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** Throws {@link java.util.NoSuchElementException} for a code nobody has. */
    public ReviewPage view(ChildId child, LocalDate asAt) {
        return page(child, store.position(asAt), policy(), matcher);
    }

    /** Homes there are now; it takes longer than the page and is asked for beside it. */
    public FamilyOptions options(ChildId child, LocalDate asAt) {
        CarePosition position = store.position(asAt);
        position.child(child);
        return new FamilySearch(PoliciesInForce.apply(matcher, store.listPolicies()))
                .options(child, position);
    }

    private StepDownPolicy policy() {
        return StepDownPoliciesInForce.of(store.listStepDownPolicies());
    }

    private static ReviewPage page(
            ChildId child, CarePosition position, StepDownPolicy policy, Matcher matcher) {
        var screened = Screened.of(child, position, policy);
        ReviewLedger ledger = ReviewLedger.of(position, child);
        return new ReviewPage(
                HeaderOf.child(child, position, matcher.gazetteer()),
                screened.flagging(),
                heard(child, position),
                ledger,
                ledger.cover(policy),
                screened.readiness(),
                work(child, position),
                deciding(child, position, policy, screened.readiness()));
    }

    private static ReviewPage.Heard heard(ChildId child, CarePosition position) {
        var last = LastSaid.of(child, position);
        return new ReviewPage.Heard(
                newestFirst(position.stepDown().voices(child)),
                newestFirst(
                        position.signs(child).stream()
                                .sorted(Comparator.comparing(StepDownSign::on))
                                .toList()),
                last.voice(),
                last.wish());
    }

    private static ReviewPage.Work work(ChildId child, CarePosition position) {
        var recorded = position.stepDown();
        List<Blocker> standing = recorded.listStanding(child);
        return new ReviewPage.Work(
                standing,
                recorded.blockers(child).stream().filter(b -> !standing.contains(b)).toList(),
                recorded.steps(child),
                recorded.careReviews(child),
                recorded.findNote(child));
    }

    private static ReviewPage.Deciding deciding(
            ChildId child,
            CarePosition position,
            StepDownPolicy policy,
            Optional<Readiness> readiness) {
        Map<Decision, LocalDate> latest = new EnumMap<>(Decision.class);
        Stream.of(Decision.values())
                .forEach(d -> latest.put(d, NextReview.latest(d, child, position, policy)));
        var proceeding = new Proceeding(position, policy);
        return new ReviewPage.Deciding(
                new Journeys(policy).find(position, child),
                newestFirst(position.reviews(child)),
                readiness.map(r -> proceeding.reasonsAgainst(child, r, "")).orElse(List.of()),
                latest,
                policy.version());
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        return Stream.iterate(oldestFirst.size() - 1, n -> n >= 0, n -> n - 1)
                .map(oldestFirst::get)
                .toList();
    }
}
