package org.homeward.matching.sibling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.TogetherPlan;

/** The ways to split a sibling group that its plan allows. */
public final class Splits {

    /** Larger groups are split as the plan names it only: there would be too many ways. */
    public static final int MOST_CHILDREN = 7;

    private static final int MOST_HOMES = 3;

    private Splits() {}

    /**
     * Those named by the plan, or all into two homes and then into three where it names none. None
     * where they are to live together, and each child alone where they are to live apart.
     *
     * @param waiting children still to be placed, in the order of the request
     */
    public static List<Split> allowed(List<ChildId> waiting, TogetherPlan plan) {
        if (waiting.size() < 2) {
            return List.of();
        }
        return switch (plan.intent()) {
            case ALL -> List.of();
            case APART -> List.of(new Split(waiting.stream().map(List::of).toList()));
            case MAY_SPLIT -> plan.listSplits().isEmpty() ? every(waiting) : named(waiting, plan);
        };
    }

    private static List<Split> named(List<ChildId> waiting, TogetherPlan plan) {
        return plan.listSplits().stream()
                .flatMap(parts -> stillToPlace(parts, waiting).stream())
                .distinct()
                .toList();
    }

    /** A named split without children who have a home; empty when it forgets or repeats a child. */
    private static Optional<Split> stillToPlace(List<Set<ChildId>> named, List<ChildId> waiting) {
        List<Set<ChildId>> parts = new ArrayList<>();
        for (Set<ChildId> part : named) {
            Set<ChildId> left = new HashSet<>(part);
            left.retainAll(waiting);
            if (!left.isEmpty()) {
                parts.add(left);
            }
        }
        List<ChildId> all = parts.stream().flatMap(Set::stream).toList();
        boolean whole = all.size() == waiting.size() && all.containsAll(waiting);
        return whole && parts.size() > 1 ? Optional.of(Split.of(parts, waiting)) : Optional.empty();
    }

    private static List<Split> every(List<ChildId> waiting) {
        if (waiting.size() > MOST_CHILDREN) {
            return List.of();
        }
        List<Split> splits = new ArrayList<>();
        for (int homes = 2; homes <= Math.min(MOST_HOMES, waiting.size()); homes++) {
            share(waiting, 0, new ArrayList<>(), homes, splits);
        }
        return splits;
    }

    /** Each child joins a part that exists or opens the next one, so that no way comes twice. */
    private static void share(
            List<ChildId> children,
            int next,
            List<List<ChildId>> parts,
            int homes,
            List<Split> found) {
        if (next == children.size()) {
            if (parts.size() == homes) {
                found.add(Split.of(parts, children));
            }
            return;
        }
        for (int part = 0; part < Math.min(parts.size() + 1, homes); part++) {
            if (part == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(part).add(children.get(next));
            share(children, next + 1, parts, homes, found);
            parts.get(part).remove(parts.get(part).size() - 1);
            if (parts.get(part).isEmpty()) {
                parts.remove(part);
            }
        }
    }
}
