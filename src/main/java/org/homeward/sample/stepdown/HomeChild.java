package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CarePosition;

/**
 * A child in a children's home on the day of the sample, with what the new records must agree with.
 *
 * @param since first day of the residential spell
 * @param wish what the child was last heard to say: a sign of asking or of staying
 */
record HomeChild(
        ChildId id,
        LocalDate asAt,
        LocalDate since,
        int age,
        boolean suitable,
        boolean intensive,
        Optional<StepDownReview> review,
        Optional<StepDownSign> wish) {

    static List<HomeChild> listIn(CarePosition position, Map<ChildId, StepDownReview> reviews) {
        return position.listLookedAfterOn(position.asAt()).stream()
                .filter(episode -> episode.setting().code().startsWith("K"))
                .map(episode -> of(episode, position, reviews))
                .sorted(Comparator.comparing(HomeChild::id))
                .toList();
    }

    private static HomeChild of(
            Episode episode, CarePosition position, Map<ChildId, StepDownReview> reviews) {
        ChildId id = episode.child();
        LocalDate asAt = position.asAt();
        return new HomeChild(
                id,
                asAt,
                position.history(id).findResidentialSince(asAt).orElse(episode.span().start()),
                position.child(id).findAgeOn(asAt).orElse(0),
                position.child(id).careView().foster().isSuitable(),
                position.findLatestNeeds(id)
                        .filter(needs -> needs.levels().containsValue(NeedLevel.INTENSIVE))
                        .isPresent(),
                Optional.ofNullable(reviews.get(id)),
                findWish(position.signs(id)));
    }

    private static Optional<StepDownSign> findWish(List<StepDownSign> signs) {
        return signs.stream()
                .filter(
                        sign ->
                                sign.kind() == StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY
                                        || sign.kind() == StepDownSign.Kind.CHILD_WISHES_TO_STAY)
                .max(Comparator.comparing(StepDownSign::on).thenComparing(StepDownSign::kind));
    }

    boolean proceeds() {
        return review.filter(r -> r.decision() == Decision.PROCEED).isPresent();
    }

    boolean wishesToStay() {
        return wish.filter(w -> w.kind() == StepDownSign.Kind.CHILD_WISHES_TO_STAY).isPresent();
    }

    boolean asksForFamily() {
        return wish.isPresent() && !wishesToStay();
    }

    /** Days in the home, 1 at least. */
    int days() {
        return (int) Math.max(1, ChronoUnit.DAYS.between(since, asAt));
    }

    /** A day so many days ago, but not before the child came. */
    LocalDate ago(int daysAgo) {
        return asAt.minusDays(Math.min(daysAgo, days()));
    }
}
