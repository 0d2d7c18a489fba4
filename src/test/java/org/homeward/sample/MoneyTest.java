package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Comparator;
import org.assertj.core.data.Percentage;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.junit.jupiter.api.Test;

/** What a week costs, and the programme. */
class MoneyTest {
    private static final World WORLD = World.planning();

    private static double price(Episode episode) {
        return WORLD.data().facts().money().prices().stream()
                .filter(p -> p.kind() == episode.kind())
                .filter(
                        p ->
                                p.provider() == ProviderCode.NONE
                                        || p.provider() == episode.setting().provider())
                .filter(p -> !p.from().isAfter(WORLD.asAt()))
                .max(
                        Comparator.comparing((WeeklyPrice p) -> p.provider() != ProviderCode.NONE)
                                .thenComparing(WeeklyPrice::from))
                .orElseThrow()
                .weekly()
                .inPounds()
                .doubleValue();
    }

    @Test
    void aWeekCostsAMillion() {
        double week = WORLD.stock().stream().mapToDouble(MoneyTest::price).sum();
        assertThat(week).isCloseTo(1_010_000, Percentage.withPercentage(2));
        assertThat(week * 52.1786 / 1107).isBetween(47_000.0, 49_000.0);
    }

    @Test
    void oneChildInTenLivesInAHome() {
        long homes = WORLD.stock().stream().filter(e -> e.setting().code().startsWith("K")).count();
        assertThat(Math.round(1000.0 * homes / 1107)).isEqualTo(99);
    }

    @Test
    void theProgrammeInvestsTwelveMillionIn48Months() {
        var programme = WORLD.data().facts().money().programme();
        assertThat(
                        programme.stream()
                                .map(ProgrammeMonth::investment)
                                .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.pounds(12_000_000));
        assertThat(target(YearMonth.of(2018, 3))).isEqualTo(1107);
        assertThat(target(YearMonth.of(2020, 3))).isEqualTo(907);
        assertThat(target(YearMonth.of(2022, 3))).isEqualTo(707);
    }

    private static int target(YearMonth month) {
        return WORLD.data().facts().money().programme().stream()
                .filter(p -> p.month().equals(month))
                .findFirst()
                .orElseThrow()
                .targetLookedAfter()
                .orElseThrow();
    }
}
