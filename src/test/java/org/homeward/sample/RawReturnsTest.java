package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.app.Problem;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's raw returns have faults to find, and tell the same lives. */
class RawReturnsTest {
    private static final Ssda903Reader READER = new Ssda903Reader();
    private static List<ReturnRows> clean = List.of();
    private static List<ReturnRows> raw = List.of();

    @BeforeAll
    static void theSample() {
        Northfolk northfolk = new Northfolk();
        SampleData sample = northfolk.make(SampleAuthority.PLANNING);
        clean = sample.returns();
        raw = northfolk.rawReturns(sample);
    }

    @Test
    void theCleanReturnsHaveNoFaultButOneHomeThatNobodyKnows() {
        assertThat(READER.check(clean))
                .allMatch(problem -> Set.of("392a", "392b").contains(problem.rule()))
                .extracting(problem -> problem.child().orElseThrow())
                .satisfies(children -> assertThat(Set.copyOf(children)).hasSize(1));
    }

    @Test
    void theRawReturnsHaveFortyFaultsOfTwelveKindsOrMore() {
        Map<String, Long> rules =
                found().stream()
                        .collect(Collectors.groupingBy(Problem::rule, Collectors.counting()));

        assertThat(rules.keySet())
                .contains("501", "142", "148", "144", "145", "178", "526", "550", "1009")
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(found()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void whatIsDerivedFromThemIsTheSameCare() {
        assertThat(lives(raw)).isEqualTo(lives(clean));
    }

    @Test
    void onlyTheReasonsOfAFewEpisodesThatWereLeftOpenAreLost() {
        Set<Episode> told = Set.copyOf(READER.canonical(clean).episodes());

        assertThat(READER.canonical(raw).episodes())
                .filteredOn(episode -> !told.contains(episode))
                .hasSizeBetween(1, 4)
                .allMatch(episode -> episode.ending().reason().isEmpty());
    }

    @Test
    void theyAreTheSameEveryTime() {
        assertThat(RawReturns.of(clean)).isEqualTo(raw);
    }

    private static List<Problem> found() {
        return READER.check(raw);
    }

    private static Map<String, String> lives(List<ReturnRows> returns) {
        return READER.canonical(returns).episodes().stream()
                .collect(
                        Collectors.toMap(
                                e -> e.child() + " " + e.span(),
                                Function.<Episode>identity().andThen(e -> e.kind().name())));
    }
}
