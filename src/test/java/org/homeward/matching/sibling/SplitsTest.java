package org.homeward.matching.sibling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways to split the plan allows. */
class SplitsTest {

    private static final List<ChildId> THREE = children("Ruby Max Ola");

    @Test
    void childrenWhoStayTogetherAreNeverSplit() {
        assertThat(words(THREE, Togetherness.ALL, "")).isEmpty();
        assertThat(words(THREE, Togetherness.ALL, "Ruby+Max|Ola")).isEmpty();
    }

    @Test
    void childrenWhoLiveApartEachHaveAHome() {
        assertThat(words(THREE, Togetherness.APART, "")).containsExactly("Ruby | Max | Ola");
    }

    @Test
    void wherePlanNamesNoSplitAllWaysIntoTwoHomesComeBeforeThree() {
        assertThat(words(THREE, Togetherness.MAY_SPLIT, ""))
                .containsExactly(
                        "Ruby and Max | Ola",
                        "Ruby and Ola | Max",
                        "Ruby | Max and Ola",
                        "Ruby | Max | Ola");
    }

    @Test
    void namedSplitsAreTheOnlyOnes() {
        assertThat(words(THREE, Togetherness.MAY_SPLIT, "Ola|Max+Ruby; Ruby|Max|Ola"))
                .containsExactly("Ruby and Max | Ola", "Ruby | Max | Ola");
    }

    @Test
    void aNamedSplitThatForgetsOrRepeatsAChildIsNotOne() {
        assertThat(words(THREE, Togetherness.MAY_SPLIT, "Ruby|Max")).isEmpty();
        assertThat(words(THREE, Togetherness.MAY_SPLIT, "Ruby+Max|Max+Ola")).isEmpty();
        assertThat(words(THREE, Togetherness.MAY_SPLIT, "Ruby+Max+Ola")).isEmpty();
    }

    @Test
    void aChildWhoHasAHomeLeavesTheSplitsThatAreLeft() {
        var waiting = children("Ruby Ola");
        assertThat(words(waiting, Togetherness.MAY_SPLIT, "Ruby+Max|Ola; Max|Ruby+Ola"))
                .containsExactly("Ruby | Ola");
        assertThat(words(children("Ola"), Togetherness.APART, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0} children: {1} ways")
    @CsvSource({"2, 1", "3, 4", "4, 13", "5, 40", "6, 121", "7, 364", "8, 0"})
    void thereAreAsManyWaysAsSetPartitionsIntoTwoAndThree(int count, int ways) {
        var children =
                Stream.iterate(1, i -> i + 1).limit(count).map(i -> ChildId.of("C" + i)).toList();
        var splits = Splits.allowed(children, new TogetherPlan(Togetherness.MAY_SPLIT, ""));
        assertThat(splits).hasSize(ways).doesNotHaveDuplicates();
        assertThat(splits)
                .allSatisfy(
                        split ->
                                assertThat(split.parts().stream().flatMap(List::stream).toList())
                                        .hasSize(count)
                                        .containsExactlyInAnyOrderElementsOf(
                                                new HashSet<>(children)));
    }

    private static List<String> words(List<ChildId> waiting, Togetherness intent, String splits) {
        return Splits.allowed(waiting, new TogetherPlan(intent, splits)).stream()
                .map(Split::words)
                .collect(Collectors.toList());
    }

    private static List<ChildId> children(String names) {
        return Stream.of(names.split(" ")).map(ChildId::of).toList();
    }
}
