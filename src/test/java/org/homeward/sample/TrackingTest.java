package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.position.CarePosition;
import org.junit.jupiter.api.Test;

/** The same authority five years later, on the path that was published. */
class TrackingTest {
    private static final World WORLD = World.tracking();
    private static final int[] STOCK = {1182, 1186, 1105, 1083, 1089};
    private static final int[] STARTS = {484, 454, 342, 310, 334};
    private static final int[] HOMES = {115, 103, 102, 109, 114};
    private static final int[] FOSTER = {890, 882, 812, 768, 783};

    private static LocalDate yearEnd(int i) {
        return LocalDate.of(2018 + i, 3, 31);
    }

    @Test
    void stockHomesAndFosterCareAreExact() {
        for (int i = 0; i < STOCK.length; i++) {
            var stock = WORLD.position().listLookedAfterOn(yearEnd(i));
            assertThat(stock).hasSize(STOCK[i]);
            assertThat(stock.stream().filter(e -> e.setting().code().startsWith("K")))
                    .hasSize(HOMES[i]);
            assertThat(stock.stream().filter(e -> e.group() == PlacementGroup.FOSTER))
                    .hasSize(FOSTER[i]);
        }
    }

    @Test
    void startsAreThosePublished() {
        for (int i = 0; i < STARTS.length; i++) {
            LocalDate end = yearEnd(i);
            assertThat(
                            WORLD.data().facts().care().episodes().stream()
                                    .filter(e -> e.started().equals("S"))
                                    .filter(e -> e.span().start().isAfter(end.minusYears(1)))
                                    .filter(e -> !e.span().start().isAfter(end)))
                    .hasSize(STARTS[i]);
        }
    }

    @Test
    void childrenWhoCameAloneRoseFrom12To82() {
        assertThat(alone(LocalDate.of(2017, 3, 31))).isEqualTo(12);
        assertThat(alone(yearEnd(2))).isEqualTo(78);
        assertThat(alone(yearEnd(3))).isEqualTo(78);
        assertThat(alone(yearEnd(4))).isEqualTo(82);
    }

    private static long alone(LocalDate day) {
        CarePosition position = WORLD.position();
        return position.listLookedAfterOn(day).stream()
                .filter(e -> position.child(e.child()).identity().isUnaccompaniedOn(day))
                .count();
    }

    @Test
    void itContinuesThePlanningSample() {
        LocalDate day = LocalDate.of(2017, 3, 31);
        var planned = World.planning().stock().stream().map(e -> e.child() + e.setting().code());
        var tracked =
                WORLD.position().listLookedAfterOn(day).stream()
                        .map(e -> e.child() + e.setting().code());
        assertThat(tracked.toList()).isEqualTo(planned.toList());
    }

    @Test
    void tenReturnsTellIt() {
        assertThat(WORLD.data().returns()).hasSize(10);
    }

    @Test
    void nobodyLivesOutsideTheTermsOfApproval() {
        var supply = WORLD.position().supply();
        for (Household household : supply.listHouseholds()) {
            var living = supply.livingOn(Where.with(household.id()), WORLD.asAt());
            assertThat(living.size()).isLessThanOrEqualTo(household.terms().maxChildren());
            assertThat(living)
                    .map(p -> WORLD.position().child(p.child()))
                    .allMatch(
                            c ->
                                    household
                                            .terms()
                                            .ages()
                                            .covers(c.findAgeOn(WORLD.asAt()).orElseThrow()))
                    .allMatch(c -> household.terms().sex().accepts(c.identity().sex()));
        }
    }

    @Test
    void someFortySearchesAreOpen() {
        assertThat(WORLD.position().listOpenRequests().size()).isBetween(38, 45);
    }
}
