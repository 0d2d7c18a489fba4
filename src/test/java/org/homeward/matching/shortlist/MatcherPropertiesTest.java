package org.homeward.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RandomWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in any world; the seed in a test's name makes its world again. */
class MatcherPropertiesTest {

    private static final Set<String> CAPACITY = Set.of("H2", "H6", "H7", "H8");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreChildNeverMendsARuleOfCapacity(long seed) {
        String household = "H" + seed % 12;
        var before = codes(list(new RandomWorld(seed).given()), household);
        var after = codes(list(new RandomWorld(seed).withOneMoreIn(household).given()), household);
        before.retainAll(CAPACITY);
        assertThat(after).containsAll(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlaceHeldForAnotherChildNeverMendsARuleOfCapacity(long seed) {
        String household = "H" + seed % 12;
        var before = codes(list(new RandomWorld(seed).given()), household);
        var after =
                codes(list(new RandomWorld(seed).withAPlaceHeldIn(household).given()), household);
        before.retainAll(CAPACITY);
        assertThat(after).containsAll(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheChildrenNeverChangesTheAnswer(long seed) {
        var one = list(new RandomWorld(seed).given());
        var other = list(new RandomWorld(seed).askedTheOtherWayRound().given());
        assertThat(lines(other)).isEqualTo(lines(one));
        assertThat(reasons(other)).isEqualTo(reasons(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void forgettingGoodNewsNeverHelpsAHousehold(long seed) {
        var known = list(new RandomWorld(seed).given());
        var unknown = list(new RandomWorld(seed).withoutItsGoodNews().given());
        for (var home : known.ruledOut()) {
            assertThat(codes(unknown, home.household().id().text()))
                    .containsAll(codes(known, home.household().id().text()));
        }
        for (var home : unknown.proposals()) {
            var before = known.findProposal(home.household().id()).orElseThrow();
            assertThat(home.fit()).isLessThanOrEqualTo(before.fit());
            assertThat(home.completeness()).isLessThanOrEqualTo(before.completeness());
            assertThat(home.band()).isGreaterThanOrEqualTo(before.band());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheRecordsNeverChangesTheAnswer(long seed) {
        var one = list(new RandomWorld(seed).given());
        var other = list(new RandomWorld(seed).shuffled().given());
        assertThat(lines(other)).isEqualTo(lines(one));
        assertThat(reasons(other)).isEqualTo(reasons(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyHouseholdIsEitherProposedOrRuledOutWithAReason(long seed) {
        var list = list(new RandomWorld(seed).given());
        var named =
                Stream.concat(
                                list.proposals().stream().map(p -> p.household().id()),
                                list.ruledOut().stream().map(r -> r.household().id()))
                        .toList();
        assertThat(named).hasSize(12).doesNotHaveDuplicates();
        assertThat(list.ruledOut()).noneMatch(home -> home.because().isEmpty());
        assertThat(list.proposals())
                .allMatch(p -> p.fit() >= 0 && p.fit() <= 100)
                .allMatch(p -> p.completeness() >= 0 && p.completeness() <= 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPerfectHomeThatBreaksOneRuleIsNeverProposed(long seed) {
        var faults =
                List.of("0-4 | 3 | any", "0-18 | 0 | any", "0-18 | 3 | male", "8-18 | 3 | any");
        String fault = faults.get((int) (seed % faults.size()));
        var given =
                Given.households(
                                "household | ages | max | sex | mile\nFault | %s | 0\nFar | 0-18 | 3 | any | 60"
                                        .formatted(fault))
                        .skills(
                                "household | domain | level\nFault | all | intensive\nFar | all | none")
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs("child | domain | level\nRuby | all | intensive")
                        .requests("request | children\nR1 | Ruby");
        var list = list(given);
        assertThat(list.findProposal(HouseholdId.of("Fault"))).isEmpty();
        assertThat(list.findProposal(HouseholdId.of("Far"))).isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void notKnownNeverBeatsKnownAndGood(long seed) {
        var random = new Random(seed);
        var needs = new StringBuilder("child | domain | level\n");
        for (var domain : NeedDomain.values()) {
            needs.append(
                    "Ruby | %s | %s\n"
                            .formatted(domain, random.nextBoolean() ? "some" : "moderate"));
        }
        String good = "Good | 1 | English Polish | catholic | yes\n";
        String unsaid =
                String.join(
                        " | ",
                        "An unsaid",
                        random.nextBoolean() ? "1" : "",
                        random.nextBoolean() ? "English Polish" : "",
                        random.nextBoolean() ? "catholic" : "",
                        random.nextBoolean() ? "yes" : "");
        var skills = new StringBuilder("household | domain | level\nGood | all | intensive\n");
        for (var domain : NeedDomain.values()) {
            if (random.nextInt(3) > 0) {
                skills.append("An unsaid | %s | intensive\n".formatted(domain));
            }
        }
        var given =
                Given.households(
                                "household | mile | languages | practice | vehicle\n"
                                        + good
                                        + unsaid)
                        .skills(skills.toString())
                        .children(
                                "child | age | home | school | languages | practice\n"
                                        + "Ruby | 7 | 20 | 2 | Polish | Catholic")
                        .needs(needs.toString())
                        .requests("request | children | desirable\nR1 | Ruby | vehicle");
        var list = list(given);
        var known = list.findProposal(HouseholdId.of("Good")).orElseThrow();
        var unknown = list.findProposal(HouseholdId.of("An unsaid")).orElseThrow();
        assertThat(unknown.completeness()).isLessThanOrEqualTo(known.completeness());
        assertThat(unknown.band()).isGreaterThanOrEqualTo(known.band());
    }

    private static Set<String> codes(Shortlist list, String household) {
        return list.findRuledOut(HouseholdId.of(household)).stream()
                .flatMap(home -> home.because().stream())
                .map(Reason::code)
                .collect(Collectors.toSet());
    }

    private static List<String> lines(Shortlist list) {
        return list.proposals().stream()
                .map(p -> p.household().id() + " " + p.band() + " " + p.fit())
                .toList();
    }

    private static TreeMap<String, Set<Reason>> reasons(Shortlist list) {
        var reasons = new TreeMap<String, Set<Reason>>();
        list.ruledOut()
                .forEach(r -> reasons.put(r.household().id().text(), Set.copyOf(r.because())));
        return reasons;
    }

    private static Shortlist list(Given given) {
        var position = given.position();
        return new Matcher(MatchPolicy.standard(), new MileMap())
                .shortlist(position.request(RequestId.of("R1")), position);
    }
}
