package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Table;
import org.homeward.sample.life.HomeSectors;
import org.junit.jupiter.api.Test;

/** The 110 children in children's homes, the two in secure homes counted. */
class ChildrensHomesTest {
    private static final World WORLD = World.planning();
    private static final List<Episode> HOMES =
            WORLD.stock().stream().filter(e -> e.setting().code().startsWith("K")).toList();

    private static long aged(int from, int to) {
        return HOMES.stream().filter(e -> WORLD.age(e) >= from && WORLD.age(e) <= to).count();
    }

    private static List<Home> homes(ProviderCode... codes) {
        return WORLD.position().supply().listHomes().stream()
                .filter(h -> List.of(codes).contains(h.provider().code()))
                .filter(h -> h.kind() == HomeKind.CHILDRENS_HOME || h.kind() == HomeKind.SECURE)
                .toList();
    }

    private static boolean isOutside(Home home) {
        return new HomeSectors().outside().contains(home.postcode().orElseThrow().text());
    }

    @Test
    void byAge() {
        assertThat(HOMES).hasSize(110);
        assertThat(List.of(aged(0, 9), aged(10, 12), aged(13, 15), aged(16, 17)))
                .containsExactly(4L, 21L, 51L, 34L);
    }

    @Test
    void twoOfThreeAreBoys() {
        assertThat(HOMES.stream().filter(e -> WORLD.child(e).identity().sex() == Sex.MALE).count())
                .isEqualTo(Math.round(0.68 * 110));
    }

    @Test
    void fortyThreeLiveOutsideTheCounty() {
        List<String> outside = new HomeSectors().outside();
        assertThat(
                        HOMES.stream()
                                .map(e -> e.setting().placementPostcode().orElseThrow().text())
                                .filter(outside::contains))
                .hasSize(43);
    }

    @Test
    void everyChildLivesInAHomeWithRoom() {
        var supply = WORLD.position().supply();
        assertThat(HOMES)
                .allMatch(
                        e ->
                                WORLD.position()
                                        .findPlacementOn(e.child(), WORLD.asAt())
                                        .flatMap(p -> p.where().findHome())
                                        .isPresent());
        assertThat(supply.listHomes()).allMatch(h -> living(h).size() <= h.places());
    }

    private static List<Placement> living(Home home) {
        return WORLD.position()
                .supply()
                .livingOn(org.homeward.domain.care.Where.in(home.id()), WORLD.asAt());
    }

    @Test
    void theAuthorityHasNineHomes() {
        List<Home> own = homes(ProviderCode.PR1);
        assertThat(own).hasSize(9);
        assertThat(own.stream().mapToInt(Home::places).sum()).isEqualTo(41);
        assertThat(own.stream().mapToInt(h -> living(h).size()).sum()).isEqualTo(35);
    }

    @Test
    void othersHave26HomesInTheCountyAnd25OutsideAreUsed() {
        List<Home> others = homes(ProviderCode.PR2, ProviderCode.PR4, ProviderCode.PR5);
        List<Home> inside = others.stream().filter(h -> !isOutside(h)).toList();
        List<Home> outside = others.stream().filter(ChildrensHomesTest::isOutside).toList();
        assertThat(inside).hasSize(26);
        assertThat(inside.stream().mapToInt(Home::places).sum()).isEqualTo(68 + 54);
        assertThat(inside.stream().mapToInt(h -> living(h).size()).sum()).isEqualTo(32);
        assertThat(outside).hasSize(25).allMatch(h -> !living(h).isEmpty());
    }

    @Test
    void feesAreSpreadAndTwoAreOver7000() {
        List<Double> fees =
                homes(ProviderCode.PR2, ProviderCode.PR4, ProviderCode.PR5).stream()
                        .flatMap(h -> living(h).stream())
                        .map(p -> p.weeklyFee().map(Money::inPounds).orElseThrow().doubleValue())
                        .toList();
        assertThat(fees.stream().filter(fee -> fee > 7000)).hasSize(2);
        assertThat(fees.stream().mapToDouble(d -> d).average().orElseThrow())
                .isCloseTo(3650, within(5.0));
    }

    @Test
    void aFamilyWouldSuitFiftyOfThem() {
        assertThat(HOMES.stream().filter(e -> WORLD.child(e).careView().foster().isSuitable()))
                .hasSize(50);
    }

    @Test
    void mostHaveBeenAssessedTwice() {
        assertThat(HOMES.stream().filter(e -> WORLD.position().needs(e.child()).size() > 1))
                .hasSizeGreaterThan(70);
    }

    @Test
    void agenciesChargeWhatIsUsual() {
        Table agencies = Table.read("/org/homeward/sample/agencies.csv");
        assertThat(agencies.size()).isEqualTo(12);
        for (int row = 0; row < agencies.size(); row++) {
            assertThat(agencies.number(row, "weekly")).isBetween(690, 1050);
        }
    }
}
