package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.sample.draw.Table;
import org.junit.jupiter.api.Test;

/** The stock of 31 March 2017, dimension by dimension, as published. */
class StockTest {
    private static final World WORLD = World.planning();
    private static final Gazetteer GAZETTEER = SectorGazetteer.bundled();

    private static Map<String, Integer> by(Function<Episode, ?> key) {
        Map<String, Integer> counts = new TreeMap<>();
        WORLD.stock().forEach(e -> counts.merge(String.valueOf(key.apply(e)), 1, Integer::sum));
        return counts;
    }

    @Test
    void thereAre1107Children() {
        assertThat(WORLD.stock()).hasSize(1107);
    }

    @Test
    void byKindOfPlacement() {
        assertThat(by(Episode::kind))
                .containsOnly(
                        entry("FOSTER_IN_HOUSE", 353),
                        entry("FOSTER_KINSHIP", 60),
                        entry("FOSTER_IFA", 425),
                        entry("RES_CHILDRENS_HOME", 35 + 73),
                        entry("SECURE", 2),
                        entry("RES_CARE_HOME", careHomes()),
                        entry("RES_SCHOOL", 15 - careHomes()),
                        entry("SUPPORTED", 45 + 8),
                        entry("PARENTS", 43),
                        entry("ADOPTION", 45),
                        entry("OTHER", 3));
    }

    private static int careHomes() {
        return (int) WORLD.stock().stream().filter(e -> e.setting().code().equals("R1")).count();
    }

    @Test
    void byWhoRunsTheHomes() {
        assertThat(
                        WORLD.stock().stream()
                                .filter(e -> e.setting().code().equals("K2"))
                                .filter(e -> e.setting().provider() == ProviderCode.PR1))
                .hasSize(35);
        assertThat(by(e -> e.setting().code()))
                .containsEntry("H5", 45)
                .containsEntry("P2", 8)
                .containsEntry("K1", 2);
    }

    @Test
    void byProvider() {
        Map<String, Integer> counts = by(e -> e.setting().provider());
        assertThat(counts)
                .containsEntry("PR1", 511)
                .containsEntry("PR4", 455)
                .containsEntry("PR5", 84)
                .containsEntry("PR0", 43);
        assertThat(counts.get("PR2") + counts.get("PR3")).isEqualTo(14);
    }

    @Test
    void byAge() {
        Map<String, Integer> counts = by(e -> WORLD.child(e).ageBandOn(WORLD.asAt()));
        assertThat(counts)
                .containsOnly(
                        entry("UNDER_1", 71),
                        entry("FROM_1_TO_4", 112),
                        entry("FROM_5_TO_9", 233),
                        entry("FROM_10_TO_15", 460),
                        entry("FROM_16_TO_17", 231));
    }

    @Test
    void bySex() {
        assertThat(by(e -> WORLD.child(e).identity().sex().name()))
                .containsOnly(entry("MALE", 611), entry("FEMALE", 496));
    }

    @Test
    void byEthnicity() {
        assertThat(by(e -> group(WORLD.child(e).identity().ethnicity())))
                .containsOnly(
                        entry("white", 989),
                        entry("mixed", 47),
                        entry("Asian", 12),
                        entry("Black", 32),
                        entry("other", 20),
                        entry("not known", 7));
    }

    private static String group(String code) {
        return switch (code) {
            case "WBRI", "WIRI", "WIRT", "WROM", "WOTH" -> "white";
            case "MWBC", "MWBA", "MWAS", "MOTH" -> "mixed";
            case "AIND", "APKN", "ABAN", "AOTH" -> "Asian";
            case "BCRB", "BAFR", "BOTH" -> "Black";
            case "OOTH" -> "other";
            case "REFU", "NOBT" -> "not known";
            default -> code;
        };
    }

    @Test
    void byLegalStatus() {
        assertThat(by(e -> e.legal().code()))
                .containsOnly(
                        entry("C1", 175),
                        entry("C2", 660),
                        entry("E1", 92),
                        entry("V2", 176),
                        entry("J1", 2),
                        entry("L1", 2));
    }

    @Test
    void byCategoryOfNeed() {
        assertThat(by(Episode::need))
                .containsOnly(
                        entry("N1", 730),
                        entry("N2", 40),
                        entry("N3", 16),
                        entry("N4", 94),
                        entry("N5", 182),
                        entry("N6", 9),
                        entry("N8", 36));
    }

    @Test
    void twelveCameAlone() {
        assertThat(
                        WORLD.stock().stream()
                                .filter(
                                        e ->
                                                WORLD.child(e)
                                                        .identity()
                                                        .isUnaccompaniedOn(WORLD.asAt())))
                .hasSize(12)
                .allMatch(e -> e.setting().homePostcode().isEmpty());
    }

    @Test
    void byDistanceFromHome() {
        assertThat(by(StockTest::distance))
                .containsOnly(
                        entry("inside, up to 20 miles", 667),
                        entry("outside, up to 20 miles", 55),
                        entry("inside, over 20 miles", 212),
                        entry("outside, over 20 miles", 160),
                        entry("not known", 13));
    }

    private static String distance(Episode episode) {
        Postcode there = episode.setting().placementPostcode().orElseThrow();
        return episode.setting()
                .homePostcode()
                .map(home -> GAZETTEER.findMiles(home, there).orElseThrow())
                .map(
                        miles ->
                                (isOutside(there) ? "outside, " : "inside, ")
                                        + (miles > 20 ? "over 20 miles" : "up to 20 miles"))
                .orElse("not known");
    }

    private static boolean isOutside(Postcode postcode) {
        Table table = Table.read("/org/homeward/sample/districts.csv");
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "sector").equals(postcode.text())) {
                return table.text(row, "district").equals("outside");
            }
        }
        throw new AssertionError(postcode + " is not a sector of the sample.");
    }

    @Test
    void byPlacementsInTheYear() {
        assertThat(by(e -> Math.min(3, 1 + moves(e))))
                .containsOnly(entry("1", 765), entry("2", 232), entry("3", 110));
    }

    private static int moves(Episode episode) {
        return history(episode).carerMovesIn12MonthsTo(WORLD.asAt());
    }

    private static CareHistory history(Episode episode) {
        return WORLD.position().history(episode.child());
    }

    @Test
    void longStaysAreMostlySettled() {
        var cohort =
                WORLD.stock().stream()
                        .filter(e -> WORLD.age(e) < 16)
                        .filter(
                                e ->
                                        !history(e)
                                                .findPeriodOn(WORLD.asAt())
                                                .orElseThrow()
                                                .start()
                                                .isAfter(WORLD.asAt().minusMonths(30)))
                        .toList();
        assertThat(cohort).hasSize(363);
        assertThat(cohort.stream().filter(StockTest::isSettled)).hasSize(258);
    }

    /** With the same carer for two years. */
    private static boolean isSettled(Episode episode) {
        return history(episode).episodes().stream()
                .filter(e -> e.span().start().isAfter(WORLD.asAt().minusYears(2)))
                .noneMatch(e -> e.changesCarer() || e.started().equals("S"));
    }

    @Test
    void everySectorIsReal() {
        assertThat(WORLD.data().facts().care().episodes())
                .allMatch(
                        e -> {
                            GridPoint point =
                                    GAZETTEER
                                            .find(e.setting().placementPostcode().orElseThrow())
                                            .orElseThrow();
                            return point.easting() > 0;
                        });
    }
}
