package org.homeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 20 0       | 10 20 0 of 30",
                "3 20 9        | c 20 c of 32",
                "3 4 20        | c c 20 of 27",
                "1 1 20 7      | c c 20 c of 29",
                "5             | c of c",
                "3 0 0         | c 0 0 of c",
                "1 1           | c c of c",
                "2 0 8         | c 0 c of 10",
                "0 0           | 0 0 of 0",
                "1 1 1 1 1 1   | c c c c c c of c",
            })
    void whatIsHiddenAndWhatIsShown(String counts, String shown) {
        Suppression told = Suppression.withTotal(counts(counts));

        assertThat(
                        told.counts().stream()
                                        .map(Suppression::shown)
                                        .collect(Collectors.joining(" "))
                                + " of "
                                + Suppression.shown(told.total()))
                .isEqualTo(shown);
    }

    @Test
    void nobodyCanWorkOutAHiddenCount() {
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            List<Integer> counts = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                counts.add(random.nextInt(random.nextBoolean() ? 4 : 12));
            }
            Suppression shown = Suppression.withTotal(counts);
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) >= 1 && counts.get(i) <= 5) {
                    assertThat(shown.counts().get(i)).as("seed %d", seed).isEmpty();
                }
                if (shown.counts().get(i).isEmpty()) {
                    assertThat(couldBe(shown, i))
                            .as("seed %d: %s shown as %s", seed, counts, shown)
                            .hasSizeGreaterThan(1)
                            .contains(counts.get(i));
                }
            }
        }
    }

    @Test
    void countsThatAreShownAreRight() {
        for (int seed = 0; seed < 1_000; seed++) {
            List<Integer> counts = new Random(seed).ints(6, 0, 40).boxed().toList();
            Suppression shown = Suppression.withTotal(counts);
            for (int i = 0; i < counts.size(); i++) {
                assertThat(shown.counts().get(i).orElse(counts.get(i))).isEqualTo(counts.get(i));
            }
            assertThat(shown.total().orElseThrow())
                    .isEqualTo(counts.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void countsWithAKnownDifferenceAreHiddenTogether() {
        assertThat(Suppression.together(List.of(3, 0)))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty());
        assertThat(Suppression.together(List.of(9, 0)))
                .containsExactly(OptionalInt.of(9), OptionalInt.of(0));
        assertThat(Suppression.alone(5)).isEmpty();
        assertThat(Suppression.alone(6)).hasValue(6);
    }

    /**
     * Every value that fits what is shown. The reader is taken to know that a hidden count is never
     * nothing, and that a hidden total is at most as large as hidden counts of five and what is
     * shown would make it.
     */
    private static Set<Integer> couldBe(Suppression shown, int at) {
        List<Integer> hidden = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < shown.counts().size(); i++) {
            if (shown.counts().get(i).isEmpty()) {
                hidden.add(i);
            } else {
                known += shown.counts().get(i).getAsInt();
            }
        }
        Set<Integer> values = new HashSet<>();
        int others = hidden.size() - 1;
        for (int value = 1; value <= 60; value++) {
            boolean fits =
                    shown.total().isEmpty()
                            || (others == 0
                                    ? known + value == shown.total().getAsInt()
                                    : known + value + others <= shown.total().getAsInt());
            if (fits) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<Integer> counts(String text) {
        return java.util.Arrays.stream(text.strip().split("\\s+")).map(Integer::valueOf).toList();
    }
}
