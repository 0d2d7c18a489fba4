package org.homeward.matching.sibling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.HouseholdId;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Shortlist;

/**
 * Puts the possible homes of the parts of a split together. So that the work stays bounded, the
 * best homes of each part are combined: 122 where there are two parts, 24 where there are three; 44
 * and 12 where there are many ways to split.
 */
final class Combining {

    private final Split split;
    private final List<List<Possible>> parts;
    private final int atMost;
    private final PriorityQueue<Ranked> worstFirst =
            new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
    private Optional<Ranked> worst = Optional.empty();

    private Combining(Split split, List<List<Possible>> parts, int atMost) {
        this.split = split;
        this.parts = parts;
        this.atMost = atMost;
    }

    /** A possible home, how good it is and where it lies. */
    private record Possible(MatchProposal proposal, Band band, int fit, Optional<GridPoint> point) {

        static Possible of(MatchProposal proposal, Gazetteer gazetteer) {
            return new Possible(
                    proposal,
                    proposal.band(),
                    proposal.fit(),
                    proposal.household().postcode().flatMap(gazetteer::find));
        }
    }

    /**
     * How much work one split may be.
     *
     * @param tries combinations that are looked at, about
     * @param atMost combinations that are kept
     */
    record Bound(int tries, int atMost) {
        static final Bound FEW_SPLITS = new Bound(15_000, SiblingMatcher.AT_MOST);
        static final Bound MANY_SPLITS = new Bound(2_000, 3);
    }

    /** A combination with what it is ranked by, worked out once. */
    private record Ranked(
            SplitProposal proposal,
            int homes,
            Band band,
            int fit,
            double farthest,
            int completeness,
            String sentence) {

        /** Fewer homes first, then band, fit, contact distance, what is known, and names. */
        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingInt(Ranked::homes)
                        .thenComparing(Ranked::band)
                        .thenComparing(Comparator.comparingInt(Ranked::fit).reversed())
                        .thenComparingDouble(Ranked::farthest)
                        .thenComparing(Comparator.comparingInt(Ranked::completeness).reversed())
                        .thenComparing(Ranked::sentence);

        static Ranked of(SplitProposal proposal) {
            return new Ranked(
                    proposal,
                    proposal.split().homes(),
                    proposal.band(),
                    proposal.fit(),
                    proposal.farthest().orElse(Double.MAX_VALUE),
                    proposal.completeness(),
                    proposal.sentence());
        }
    }

    /** The best first; empty when a part has no possible home of its own. */
    static List<SplitProposal> best(
            Split split, List<Shortlist> shortlists, Gazetteer gazetteer, Bound bound) {
        int each = Math.max(split.homes(), (int) Math.pow(bound.tries(), 1.0 / split.homes()));
        List<List<Possible>> parts =
                shortlists.stream()
                        .map(list -> list.proposals().stream().limit(each))
                        .map(best -> best.map(p -> Possible.of(p, gazetteer)).toList())
                        .toList();
        Combining combining = new Combining(split, parts, bound.atMost());
        combining.add(new ArrayList<>());
        return combining.worstFirst.stream()
                .sorted(Ranked.BEST_FIRST)
                .map(Ranked::proposal)
                .toList();
    }

    private void add(List<Possible> chosen) {
        if (chosen.size() == parts.size()) {
            keep(chosen);
            return;
        }
        for (Possible next : parts.get(chosen.size())) {
            if (isTaken(next, chosen) || isHopeless(next)) {
                continue;
            }
            chosen.add(next);
            add(chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static boolean isTaken(Possible next, List<Possible> chosen) {
        HouseholdId id = next.proposal().household().id();
        for (Possible home : chosen) {
            if (home.proposal().household().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** No combination is better than any one of its homes. */
    private boolean isHopeless(Possible next) {
        if (worst.isEmpty()) {
            return false;
        }
        int byBand = next.band().compareTo(worst.get().band());
        return byBand > 0 || (byBand == 0 && next.fit() < worst.get().fit());
    }

    /** As good as the worst that is kept in band and fit at best, and farther apart. */
    private boolean isTooFar(List<Possible> chosen) {
        if (worst.isEmpty()) {
            return false;
        }
        Ranked mark = worst.get();
        Band band = mark.band();
        int fit = Integer.MAX_VALUE;
        boolean sameBand = false;
        for (Possible home : chosen) {
            sameBand |= home.band() == band;
            fit = Math.min(fit, home.fit());
        }
        return sameBand && fit <= mark.fit() && farthest(chosen) > mark.farthest();
    }

    private static double farthest(List<Possible> homes) {
        double farthest = 0;
        for (int one = 0; one < homes.size(); one++) {
            for (int other = one + 1; other < homes.size(); other++) {
                OptionalDouble miles = miles(homes.get(one), homes.get(other));
                farthest = Math.max(farthest, miles.orElse(Double.MAX_VALUE));
            }
        }
        return farthest;
    }

    private void keep(List<Possible> chosen) {
        if (isTooFar(chosen)) {
            return;
        }
        worstFirst.add(
                Ranked.of(
                        new SplitProposal(
                                split,
                                chosen.stream().map(Possible::proposal).toList(),
                                contact(chosen))));
        if (worstFirst.size() > atMost) {
            worstFirst.remove();
        }
        if (worstFirst.size() == atMost) {
            worst = Optional.of(worstFirst.element());
        }
    }

    private static List<ContactDistance> contact(List<Possible> homes) {
        List<ContactDistance> ways = new ArrayList<>();
        for (int one = 0; one < homes.size(); one++) {
            for (int other = one + 1; other < homes.size(); other++) {
                ways.add(way(homes.get(one), homes.get(other)));
            }
        }
        return ways;
    }

    private static ContactDistance way(Possible one, Possible other) {
        return new ContactDistance(
                one.proposal().household().id(),
                other.proposal().household().id(),
                miles(one, other));
    }

    private static OptionalDouble miles(Possible one, Possible other) {
        return one.point().isPresent() && other.point().isPresent()
                ? OptionalDouble.of(one.point().get().milesTo(other.point().get()))
                : OptionalDouble.empty();
    }

    /** The best of several splits. */
    static List<SplitProposal> best(List<SplitProposal> proposals, int atMost) {
        return proposals.stream()
                .map(Ranked::of)
                .sorted(Ranked.BEST_FIRST)
                .limit(atMost)
                .map(Ranked::proposal)
                .toList();
    }
}
