package org.homeward.matching.sibling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;

/**
 * A way to share brothers and sisters out over several homes: who would live with whom.
 *
 * @param parts two or more, each child in exactly one; children and parts in the order of the
 *     request
 */
public record Split(List<List<ChildId>> parts) {

    private static final String DUTY = "Children Act 1989 s22C(8)(c)";
    private static final String UNMET =
            "%s would not all live together: brothers and sisters are to be placed together so far"
                    + " as is reasonably practicable";

    public Split {
        parts = parts.stream().map(List::copyOf).toList();
    }

    static Split of(Collection<? extends Collection<ChildId>> parts, List<ChildId> order) {
        Comparator<ChildId> asNamed = Comparator.comparingInt(order::indexOf);
        return new Split(
                parts.stream()
                        .map(part -> part.stream().sorted(asNamed).toList())
                        .sorted(Comparator.comparing(part -> part.get(0), asNamed))
                        .toList());
    }

    public int homes() {
        return parts.size();
    }

    /** Such as {@code Ruby and Max | Ola}. */
    public String words() {
        return parts.stream().map(Split::names).collect(Collectors.joining(" | "));
    }

    /** The legal duty that living so would not meet. */
    public Reason dutyNotMet() {
        List<ChildId> all = parts.stream().flatMap(List::stream).toList();
        return new Reason("G7", UNMET.formatted(names(all)), DUTY);
    }

    static String names(List<ChildId> children) {
        int last = children.size() - 1;
        String first =
                children.subList(0, last).stream()
                        .map(ChildId::text)
                        .collect(Collectors.joining(", "));
        return first.isEmpty() ? children.get(last).text() : first + " and " + children.get(last);
    }
}
