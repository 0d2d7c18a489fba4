package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.ListStepDown;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.sample.Northfolk;
import org.homeward.shift.StockSeries;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Step-down on the sample authority: every number that two screens show is the same number. */
class NorthfolkStepDownTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final Matcher MATCHER =
            new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());

    private static Store store = Filled.empty(DAY);
    private static Demand demand = new ViewDemand(store, MATCHER).view(DAY);
    private static Board board = new ViewBoard(store).view(DAY);

    @BeforeAll
    static void look() {
        store = Filled.with(new Northfolk().make(DAY).facts(), DAY);
        demand = new ViewDemand(store, MATCHER).view(DAY);
        board = new ViewBoard(store).view(DAY);
    }

    @Test
    void everyChildInResidentialCareIsFlaggedOrListedWithTheReason() {
        var screening = new ListStepDown(store, StepDownPolicy.standard()).list(DAY);
        Set<ChildId> listed = new HashSet<>();
        screening.flags().forEach(flag -> listed.add(flag.child()));
        screening.notFlagged().forEach(other -> listed.add(other.stay().child()));

        assertThat(listed).isEqualTo(residents());
        assertThat(screening.flags()).allMatch(flag -> !flag.because().isEmpty());
        assertThat(screening.notFlagged()).allMatch(other -> !other.because().sentence().isBlank());
    }

    @Test
    void theSumsAgreeWithTheShift() {
        var stock = StockSeries.monthly(store.position(DAY), DAY, DAY).findOn(DAY).orElseThrow();

        assertThat(stock.count(PlacementKind.RES_CHILDRENS_HOME)).isGreaterThanOrEqualTo(108);
        assertThat(demand.residents()).isEqualTo(stock.count(PlacementGroup.RESIDENTIAL));
        assertThat(board.residents()).isEqualTo(demand.residents());
        assertThat(demand.waiting().stream().mapToInt(Demand.Waiting::children).sum())
                .isEqualTo(demand.flagged());
    }

    @Test
    void everyFlaggedChildIsOnTheBoard() {
        var onBoard = board.rows().stream().map(Board.Row::child).collect(Collectors.toSet());

        new ListStepDown(store, StepDownPolicy.standard())
                .list(DAY)
                .flags()
                .forEach(flag -> assertThat(onBoard).contains(flag.child()));
        assertThat(onBoard).hasSize(board.rows().size());
    }

    @Test
    void whatChildrenWaitForIsLinkedToWhatWouldMakeHomes() {
        assertThat(demand.sums().searches()).isEqualTo(demand.flagged());
        assertThat(demand.waiting())
                .isNotEmpty()
                .allMatch(group -> group.withHome() <= group.children());
        assertThat(demand.triggers()).extracting(Demand.TriggerCount::code).contains("T1", "T7");
    }

    private static Set<ChildId> residents() {
        return store.position(DAY).listLookedAfterOn(DAY).stream()
                .filter(episode -> episode.group() == PlacementGroup.RESIDENTIAL)
                .map(episode -> episode.child())
                .collect(Collectors.toSet());
    }
}
