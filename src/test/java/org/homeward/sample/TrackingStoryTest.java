package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.PricedStay;
import org.junit.jupiter.api.Test;

/** Why the number was missed, as far as published figures tell: what the sample has to show. */
class TrackingStoryTest {
    private static final World WORLD = World.tracking();

    private static Stream<Episode> leavers(int year) {
        LocalDate end = LocalDate.of(year, 3, 31);
        return WORLD.position().listHistories().stream()
                .flatMap(h -> h.episodes().stream())
                .filter(e -> !e.ending().reason().equals("X1"))
                .filter(e -> e.findEnd().filter(d -> d.isAfter(end.minusYears(1))).isPresent())
                .filter(e -> !e.findEnd().orElseThrow().isAfter(end));
    }

    private static Map<String, Integer> reasons(int year) {
        Map<String, Integer> counts = new TreeMap<>();
        leavers(year).forEach(e -> counts.merge(reason(e.ending().reason()), 1, Integer::sum));
        return counts;
    }

    private static String reason(String code) {
        return switch (code) {
            case "E11", "E12" -> "adopted";
            case "E43", "E44", "E45", "E46", "E47" -> "guardianship";
            case "E4A" -> "home";
            case "E41" -> "arrangements";
            case "E13" -> "relatives";
            default -> "other";
        };
    }

    @Test
    void guardianshipAdoptionAndReturnsHomeAreThosePublished() {
        int[] guardianship = {66, 76, 61, 42, 22};
        int[] adopted = {71, 63, 65, 49, 46};
        int[] home = {80, 57, 45, 36, 37};
        for (int i = 0; i < home.length; i++) {
            assertThat(reasons(2018 + i))
                    .containsEntry("guardianship", guardianship[i])
                    .containsEntry("adopted", adopted[i])
                    .containsEntry("home", home[i]);
        }
    }

    @Test
    void entriesFellAndExitsFellAsFar() {
        assertThat(leavers(2019).count() - leavers(2022).count()).isEqualTo(450 - 328);
        assertThat(exitRate(2018)).isCloseTo(0.357, within(0.01));
        assertThat(exitRate(2022)).isCloseTo(0.302, within(0.01));
    }

    private static double exitRate(int year) {
        LocalDate end = LocalDate.of(year, 3, 31);
        double stock =
                WORLD.position().listLookedAfterOn(end).size()
                        + WORLD.position().listLookedAfterOn(end.minusYears(1)).size();
        return leavers(year).count() * 2 / stock;
    }

    @Test
    void priceAndNotVolumeDroveTheBillOfResidentialCare() {
        double before = days(2017);
        assertThat(days(2022)).isCloseTo(before, Percentage.withPercentage(3));
        assertThat(cost(2022) / cost(2017)).isCloseTo(32.9 / 21.6, within(0.03));
    }

    @Test
    void moneyIsSpentInEveryMonthOfTheProgramme() {
        assertThat(WORLD.data().facts().money().programme())
                .filteredOn(p -> p.month().isAfter(YearMonth.of(2018, 3)))
                .hasSize(48)
                .allMatch(p -> p.investment().inPounds().intValue() == 250_000);
    }

    @Test
    void movesToAFamilyThatAReviewAgreedHaveOutcomes() {
        assertThat(WORLD.data().facts().journey().checkIns()).hasSizeGreaterThan(20);
    }

    private static double days(int year) {
        return residential(year).mapToDouble(TrackingStoryTest::days).sum();
    }

    private static double cost(int year) {
        return residential(year)
                .mapToDouble(
                        stay -> days(stay) * stay.price().orElseThrow().weekly().pence() / 700.0)
                .sum();
    }

    private static double days(PricedStay stay) {
        return ChronoUnit.DAYS.between(stay.span().start(), stay.span().until());
    }

    /** By agreed fees and the register of prices, as every screen counts them. */
    private static Stream<PricedStay> residential(int year) {
        LocalDate end = LocalDate.of(year, 3, 31);
        return PricedCare.between(
                        WORLD.position(), StockScope.PUBLISHED, end.minusYears(1).plusDays(1), end)
                .stays()
                .stream()
                .filter(
                        stay ->
                                stay.kind().group() == PlacementGroup.RESIDENTIAL
                                        || stay.kind().group() == PlacementGroup.SECURE);
    }
}
