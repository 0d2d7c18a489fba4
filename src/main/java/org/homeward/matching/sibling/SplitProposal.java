package org.homeward.matching.sibling;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;

/**
 * One home for each part of a split, all different and none breaking a rule. It is as good as it is
 * for the child for whom it is worst.
 *
 * @param homes in the order of the parts
 * @param contact between every two of the homes
 */
public record SplitProposal(Split split, List<MatchProposal> homes, List<ContactDistance> contact) {

    public SplitProposal {
        homes = List.copyOf(homes);
        contact = List.copyOf(contact);
    }

    /** The band of the home with the least. */
    public Band band() {
        return homes.stream().map(MatchProposal::band).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Out of 100, of the child for whom it fits least. */
    public int fit() {
        return homes.stream().mapToInt(MatchProposal::fit).min().orElse(0);
    }

    /** Out of 100, the mean over all children. */
    public int mean() {
        return (int)
                Math.round(
                        homes.stream()
                                .flatMap(home -> home.children().stream())
                                .mapToInt(ChildFit::fit)
                                .average()
                                .orElse(0));
    }

    /** Per cent known, of the child of whom least is known. */
    public int completeness() {
        return homes.stream().mapToInt(MatchProposal::completeness).min().orElse(0);
    }

    /** The longest way between two of the homes; empty when one is not known. */
    public OptionalDouble farthest() {
        return contact.stream().anyMatch(way -> way.miles().isEmpty())
                ? OptionalDouble.empty()
                : contact.stream().mapToDouble(way -> way.miles().getAsDouble()).max();
    }

    /** Who would live where, such as {@code Ruby and Max with H1, Ola with H7}. */
    public String sentence() {
        return IntStream.range(0, homes.size())
                .mapToObj(
                        i ->
                                "%s with %s"
                                        .formatted(
                                                Split.names(split.parts().get(i)),
                                                homes.get(i).household().id()))
                .collect(Collectors.joining(", "));
    }
}
