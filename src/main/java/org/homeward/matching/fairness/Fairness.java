package org.homeward.matching.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.fairness.Rate;
import org.homeward.fairness.Trait;

/**
 * Whether searches went alike for children of different groups, and whether the same households top
 * every list. It asks questions; a difference is not yet an unfairness, and none found is no proof.
 *
 * @param cases children of all searches looked at
 * @param without searches of which no list is known any more
 * @param groups by trait, then the largest group first
 * @param tops households that are first for more than one child, the most frequent first
 */
public record Fairness(int cases, int without, List<GroupRates> groups, List<TopHome> tops) {

    public Fairness {
        groups = List.copyOf(groups);
        tops = List.copyOf(tops);
    }

    public static Fairness of(List<FairnessCase> cases, int without) {
        List<GroupRates> groups = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            groups.addAll(groups(trait, cases));
        }
        return new Fairness(cases.size(), without, groups, tops(cases));
    }

    public List<GroupRates> groups(Trait trait) {
        return groups.stream().filter(group -> group.trait() == trait).toList();
    }

    /** Pairs of groups whose shortlist rates have no share of their intervals in common. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            List<GroupRates> some =
                    groups(trait).stream().filter(group -> !group.isTooFew()).toList();
            for (int one = 0; one < some.size(); one++) {
                for (int other = one + 1; other < some.size(); other++) {
                    compare(some.get(one), some.get(other), found);
                }
            }
        }
        return found;
    }

    private static void compare(GroupRates one, GroupRates other, List<String> found) {
        Rate left = one.shortlisted().orElseThrow();
        Rate right = other.shortlisted().orElseThrow();
        if (left.isApartFrom(right)) {
            found.add(
                    "%s: a possible home for %s %s, for %s %s"
                            .formatted(
                                    one.trait().label(),
                                    one.group(),
                                    left.words(),
                                    other.group(),
                                    right.words()));
        }
    }

    private static List<GroupRates> groups(Trait trait, List<FairnessCase> cases) {
        Map<String, List<FairnessCase>> byGroup = new TreeMap<>();
        cases.forEach(
                one -> byGroup.computeIfAbsent(one.group(trait), k -> new ArrayList<>()).add(one));
        return byGroup.entrySet().stream()
                .map(entry -> GroupRates.of(trait, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> -group.children()))
                .toList();
    }

    private static List<TopHome> tops(List<FairnessCase> cases) {
        Map<HouseholdId, Integer> first = new TreeMap<>();
        cases.forEach(one -> one.top().ifPresent(home -> first.merge(home, 1, Integer::sum)));
        int lists = first.values().stream().mapToInt(Integer::intValue).sum();
        return first.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new TopHome(entry.getKey(), entry.getValue(), lists))
                .sorted(Comparator.comparing(top -> -top.children()))
                .toList();
    }

    /** Such as {@code 84 children; 3 searches without a list}. */
    public String sentence() {
        return "%s; %s without a list"
                .formatted(
                        Plain.count(cases, "child", "children"),
                        Plain.count(without, "search", "searches"));
    }
}
