package org.homeward.matching.sibling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Shortlist;

/**
 * Puts the possible homes of the parts of a split together. So that the work stays bounded, the
 * best homes of each part are combined: 122 where there are two parts, 24 where there are three.
 */
final class Combining {

    private static final double MOST_TRIES = 15_000;

    private final Split split;
    private final List<List<Possible>> parts;
    private final int atMost;
    private final PriorityQueue<SplitProposal> worstFirst =
            new PriorityQueue<>(SplitProposal.BEST_FIRST.reversed());
    private Optional<Mark> worst = Optional.empty();

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

    /** How good the worst combination is that is kept so far. */
    private record Mark(Band band, int fit, double farthest) {}

    /** The best first; empty when a part has no possible home of its own. */
    static List<SplitProposal> best(
            Split split, List<Shortlist> shortlists, Gazetteer gazetteer, int atMost) {
        int each = Math.max(split.homes(), (int) Math.pow(MOST_TRIES, 1.0 / split.homes()));
        List<List<Possible>> parts =
                shortlists.stream()
                        .map(list -> list.proposals().stream().limit(each))
                        .map(best -> best.map(p -> Possible.of(p, gazetteer)).toList())
                        .toList();
        Combining combining = new Combining(split, parts, atMost);
        combining.add(new ArrayList<>());
        return combining.worstFirst.stream().sorted(SplitProposal.BEST_FIRST).toList();
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
        return chosen.stream()
                .anyMatch(
                        home ->
                                home.proposal()
                                        .household()
                                        .id()
                                        .equals(next.proposal().household().id()));
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
        Mark mark = worst.get();
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
                new SplitProposal(
                        split, chosen.stream().map(Possible::proposal).toList(), contact(chosen)));
        if (worstFirst.size() > atMost) {
            worstFirst.remove();
        }
        if (worstFirst.size() == atMost) {
            SplitProposal last = worstFirst.element();
            worst =
                    Optional.of(
                            new Mark(
                                    last.band(),
                                    last.fit(),
                                    last.farthest().orElse(Double.MAX_VALUE)));
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
        Comparator<SplitProposal> order = SplitProposal.BEST_FIRST;
        return proposals.stream().sorted(order).limit(atMost).toList();
    }
}
