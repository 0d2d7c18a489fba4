package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class OpenCostTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ChildId ADA = ChildId.of("Ada");
    private static final Actor LEAD = new Actor("Lee", Role.TEAM_LEAD);

    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());

    @Test
    void openingIsWrittenDownWithWhoOpenedIt() {
        Store store = Filled.with(world(Optional.of(Money.pounds(3650))).build(), DAY);

        OpenCost.Cost cost = open(store);

        assertThat(cost.now()).contains(Money.pounds(3650));
        assertThat(cost.homes()).extracting(OpenCost.Fee::name).containsExactly("Oak");
        var entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("opened the cost in a review");
        assertThat(entry.by()).isEqualTo(LEAD);
        assertThat(entry.subjects()).containsExactly("Ada");
    }

    @Test
    void aFeeThatIsNotRecordedIsNotKnownAndNeverNought() {
        Store store = Filled.with(world(Optional.empty()).build(), DAY);

        OpenCost.Cost cost = open(store);

        assertThat(cost.now()).isEmpty();
        assertThat(cost.homes()).allMatch(fee -> fee.weekly().isEmpty());
    }

    private OpenCost.Cost open(Store store) {
        return new OpenCost(store, matcher, new SetClock("2026-05-01T09:30:00Z"))
                .open(ADA, DAY, LEAD)
                .findResult()
                .orElseThrow();
    }

    private static FactsBuilder world(Optional<Money> fee) {
        return new FactsBuilder()
                .addAll(
                        new SmallWorld(DAY)
                                .lookedAfter("Ada", PlacementKind.RES_CHILDRENS_HOME, "C2")
                                .household("Oak", DAY.plusDays(200), Optional.of(DAY))
                                .facts())
                .add(
                        new Placement(
                                PlacementId.of("P1"),
                                ADA,
                                Where.in(HomeId.of("Elm")),
                                DateSpan.from(DAY.minusDays(300)),
                                Optional.empty(),
                                fee,
                                Optional.empty()));
    }
}
