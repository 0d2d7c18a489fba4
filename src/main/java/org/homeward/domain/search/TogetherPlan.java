package org.homeward.domain.search;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * Whether children who search together should live together (Children Act 1989 s22C(8)(c)), and who
 * decided so when.
 *
 * @param splits ways the plan allows the group to be split, such as {@code C1+C2|C3}, separated by
 *     semicolons; may be empty
 * @param why the reason of the decision, needed for any separation; may be empty
 * @param contactPlan how the children stay in touch when they live apart; may be empty
 * @param decided empty when nobody signed it
 */
public record TogetherPlan(
        Togetherness intent,
        String splits,
        String why,
        String contactPlan,
        Optional<Recorded> decided) {
    public static final TogetherPlan ALL = new TogetherPlan(Togetherness.ALL, "");

    public TogetherPlan(Togetherness intent, String splits) {
        this(intent, splits, "", "", Optional.empty());
    }

    /** Each allowed split as its parts; empty when none is named. */
    public List<List<Set<ChildId>>> listSplits() {
        return parts(splits, ";")
                .map(split -> parts(split, "\\|").map(TogetherPlan::part).toList())
                .toList();
    }

    private static Set<ChildId> part(String text) {
        return parts(text, "\\+").map(ChildId::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> parts(String text, String by) {
        return Arrays.stream(text.split(by)).map(String::strip).filter(not(String::isEmpty));
    }
}
