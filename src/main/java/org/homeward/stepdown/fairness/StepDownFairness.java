package org.homeward.stepdown.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.fairness.Groups;
import org.homeward.fairness.Rate;
import org.homeward.fairness.Trait;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.screening.Screening;

/**
 * Whether flags, reviews and decisions to proceed fall alike on children of different groups. It
 * asks questions; a difference is not yet an unfairness, and none found is no proof. Short breaks
 * and youth justice placements are left out, as the list of flags leaves them out.
 *
 * @param from first day of the 12 months
 * @param groups by trait, then the largest group first
 */
public record StepDownFairness(
        LocalDate from, LocalDate asAt, int children, List<StepDownRates> groups) {
    public StepDownFairness {
        groups = List.copyOf(groups);
    }

    /** The 12 months up to and including the day of a screening of the same position. */
    public static StepDownFairness of(CarePosition position, Screening screening) {
        LocalDate from = position.asAt().minusYears(1).plusDays(1);
        Set<ChildId> flagged = new HashSet<>();
        screening.flags().forEach(flag -> flagged.add(flag.child()));
        screening.notFlagged().stream()
                .filter(other -> !other.waiting().isEmpty())
                .forEach(other -> flagged.add(other.stay().child()));
        List<StepDownCase> cases =
                position.listHistories().stream()
                        .flatMap(history -> find(position, history, from, flagged).stream())
                        .toList();
        return of(from, position.asAt(), cases);
    }

    static StepDownFairness of(LocalDate from, LocalDate asAt, List<StepDownCase> cases) {
        List<StepDownRates> groups = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            Map<String, List<StepDownCase>> byGroup = new TreeMap<>();
            cases.forEach(
                    one ->
                            byGroup.computeIfAbsent(one.group(trait), k -> new ArrayList<>())
                                    .add(one));
            byGroup.entrySet().stream()
                    .map(entry -> StepDownRates.of(trait, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(group -> -group.lived()))
                    .forEach(groups::add);
        }
        return new StepDownFairness(from, asAt, cases.size(), groups);
    }

    public List<StepDownRates> groups(Trait trait) {
        return groups.stream().filter(group -> group.trait() == trait).toList();
    }

    /** Pairs of groups whose rates have no share of their intervals in common, in sentences. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            compare(groups(trait), "flagged", StepDownRates::flagged, found);
            compare(groups(trait), "reviewed", StepDownRates::reviewed, found);
            compare(groups(trait), "decided to proceed", StepDownRates::proceed, found);
        }
        return found;
    }

    private static void compare(
            List<StepDownRates> groups,
            String what,
            Function<StepDownRates, Optional<Rate>> rate,
            List<String> found) {
        List<StepDownRates> some = groups.stream().filter(g -> rate.apply(g).isPresent()).toList();
        for (int one = 0; one < some.size(); one++) {
            for (int other = one + 1; other < some.size(); other++) {
                Rate left = rate.apply(some.get(one)).orElseThrow();
                Rate right = rate.apply(some.get(other)).orElseThrow();
                if (left.isApartFrom(right)) {
                    found.add(
                            "%s: %s for %s %s, for %s %s"
                                    .formatted(
                                            some.get(one).trait().label(),
                                            what,
                                            some.get(one).group(),
                                            left.words(),
                                            some.get(other).group(),
                                            right.words()));
                }
            }
        }
    }

    private static Optional<StepDownCase> find(
            CarePosition position, CareHistory history, LocalDate from, Set<ChildId> flagged) {
        DateSpan year = DateSpan.of(from, position.asAt().plusDays(1));
        List<Episode> lived =
                history.episodes().stream()
                        .filter(StepDownFairness::counts)
                        .filter(episode -> episode.span().overlaps(year))
                        .toList();
        if (lived.isEmpty()) {
            return Optional.empty();
        }
        ChildId child = history.child();
        List<StepDownReview> reviews =
                position.reviews(child).stream()
                        .filter(review -> !review.heldOn().isBefore(from))
                        .filter(review -> review.decision() != Decision.WITHDRAWN)
                        .toList();
        return Optional.of(
                new StepDownCase(
                        child,
                        Groups.of(position.child(child), position, lastDay(position, lived)),
                        lived.stream().anyMatch(e -> e.span().contains(position.asAt())),
                        flagged.contains(child),
                        !reviews.isEmpty(),
                        reviews.stream().anyMatch(r -> r.decision() == Decision.PROCEED)));
    }

    /** Groups are those of the last day in residential care, not of a grown-up later. */
    private static LocalDate lastDay(CarePosition position, List<Episode> lived) {
        LocalDate last = lived.get(lived.size() - 1).span().until().minusDays(1);
        return last.isAfter(position.asAt()) ? position.asAt() : last;
    }

    private static boolean counts(Episode episode) {
        return episode.group() == PlacementGroup.RESIDENTIAL
                && !episode.legal().isShortBreak()
                && !episode.legal().isYouthJustice();
    }
}
