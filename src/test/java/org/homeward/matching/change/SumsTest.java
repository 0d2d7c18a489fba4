package org.homeward.matching.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RandomWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All open searches together: what would help most, and what nobody can offer. */
class SumsTest {

    private static final String CHILDREN =
            """
            child | age | sex    | home | siblings
            Ruby  | 7   | female | 12   |
            Max   | 3   | male   | 12   |
            Ola   | 15  | female |      | S1
            Pim   | 13  | male   |      | S1
            """;
    private static final String REQUESTS =
            """
            request | children | made       | type
            R1      | Ruby     | 2026-04-01 | short-term
            R2      | Max      | 2026-04-21 | short-term
            R3      | Ola Pim  | 2026-04-11 | long-term
            """;

    @Test
    void aWiderChangeIsCountedWithAllWhomANarrowerOneHelps() {
        var given =
                Given.households("household | ages | max | mile\nAdams | 8-17 | 2 | 2")
                        .children(CHILDREN)
                        .requests(REQUESTS);
        var sums = sums(given);
        assertThat(sums.sentence()).isEqualTo("3 searches, 2 without a possible home");
        assertThat(sums.kinds())
                .singleElement()
                .satisfies(
                        kind -> {
                            assertThat(kind.kind()).isEqualTo(Kind.AGES);
                            assertThat(kind.households()).isEqualTo(1);
                            assertThat(kind.helped().children()).isEqualTo(2);
                        });
        assertThat(sums.households())
                .extracting(one -> one.change().sentence() + ": " + one.helped().requests())
                .containsExactly(
                        "Approval for ages 3 to 17 instead of 8 to 17: [R1, R2]",
                        "Approval for ages 7 to 17 instead of 8 to 17: [R1]");
        assertThat(sums.areas())
                .extracting(area -> area.district() + " " + area.kind() + " " + area.households())
                .containsExactly("MI2 AGES 1");
    }

    @Test
    void searchesWithoutAnyHomeAreCountedByWhatTheyAsk() {
        var given =
                Given.households("household | ages\nAdams | 5-9")
                        .children(CHILDREN)
                        .needs("child | domain | level\nPim | substance use | intensive")
                        .requests(REQUESTS);
        var unmet = unmet(given);
        assertThat(unmet.searches()).isEqualTo(3);
        assertThat(unmet.unmet())
                .extracting(search -> search.request() + " " + search.daysWaited())
                .containsExactly("R3 20", "R2 10");
        assertThat(unmet.counts())
                .extracting(
                        c -> c.by() + " " + c.value() + ": " + c.searches() + ", " + c.children())
                .containsExactly(
                        "AGE_BAND 1-4: 1, 1",
                        "AGE_BAND 10-15: 1, 2",
                        "GROUP_SIZE 1 child: 1, 1",
                        "GROUP_SIZE 2 children: 1, 2",
                        "NEED substance use: 1, 2",
                        "AREA MI12: 1, 1",
                        "AREA not known: 1, 2",
                        "TYPE long term: 1, 2",
                        "TYPE short term: 1, 1");
    }

    /** In any world: each near miss keeps all rules, and no day before a later start does. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyNearMissIsProvedAndEveryLaterStartIsTheFirst(long seed) {
        var position = new RandomWorld(seed).given().position();
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        var request = position.listRequests().get(0);
        for (var miss : new NearMissFinder(matcher).find(request, position).misses()) {
            assertThat(miss.proposal().household().id()).isEqualTo(miss.household().id());
            assertThat(miss.before()).isEmpty();
            if (miss.change() instanceof Change.LaterStart later) {
                for (LocalDate day = later.from();
                        !day.isAfter(later.to());
                        day = day.plusDays(1)) {
                    var list = matcher.shortlist(request, position, day);
                    assertThat(list.findProposal(miss.household().id()).isPresent())
                            .isEqualTo(day.equals(later.to()));
                }
            }
        }
    }

    private static NearMissSums sums(Given given) {
        var position = given.position();
        var finder = new NearMissFinder(new Matcher(MatchPolicy.standard(), new MileMap()));
        return NearMissSums.of(
                position.listOpenRequests().stream().map(r -> finder.find(r, position)).toList());
    }

    private static UnmetNeed unmet(Given given) {
        var position = given.position();
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        return UnmetNeed.of(
                position.listOpenRequests().stream()
                        .map(request -> matcher.shortlist(request, position))
                        .toList(),
                position);
    }
}
