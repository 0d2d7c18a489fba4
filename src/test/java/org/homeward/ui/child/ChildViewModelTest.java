package org.homeward.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.app.view.ChildPage;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.review.StepDownSign;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LoadState;
import org.junit.jupiter.api.Test;

class ChildViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final SetClock CLOCK = new SetClock("2017-04-03T09:00:00Z");

    private final Desk desk = Desks.on(DAY);
    private final Store store =
            Filled.with(
                    new SmallWorld(DAY)
                            .inHome("Ada", DAY.plusDays(9))
                            .lookedAfter("Max", PlacementKind.FOSTER_IFA, "C2")
                            .request("R7", "Max", DAY.minusDays(3))
                            .facts(),
                    DAY);

    @Test
    void aLifeIsARibbonOfPlacementsLegalStatusesAndMarks() {
        var ribbon = Ribbon.of(page("Ada")).orElseThrow();
        assertThat(ribbon.placements()).hasSize(1);
        assertThat(ribbon.placements().get(0).words())
                .isEqualTo("Children's home: 4 June 2016 to now, 9 months");
        assertThat(ribbon.legal().get(0).title()).isEqualTo("Placement order");
        assertThat(ribbon.marks().get(0).words())
                .isEqualTo("Step-down review on 12 September 2016: Not now");
    }

    @Test
    void aChildWithoutEpisodesHasNoRibbon() {
        desk.asAt().moveTo(LocalDate.of(2000, 1, 1));
        assertThat(Ribbon.of(page("Ada"))).isEmpty();
        assertThat(page("Ada").stay()).isEmpty();
    }

    @Test
    void aCodeNobodyHasIsATroubleAndNotAnEmptyPage() {
        var model = model("Nobody");
        model.refresh();
        assertThat(model.page().stateProperty().get()).isEqualTo(LoadState.FAILED);
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .startsWith("Could not open the child's record.");
    }

    @Test
    void aRequestIsBegunForTheChildAlone() {
        model("Ada").newRequest();
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.NewRequest(List.of(ChildId.of("Ada"))));
    }

    @Test
    void aSignIsRecordedForAChildInAHomeAndRefusedForAnother() {
        var sign = model("Ada").newSign();
        sign.noteProperty().set("Asked for a family at the review");
        sign.record(() -> {});
        assertThat(page("Ada").wishes())
                .extracting(ChildPage.Said::words)
                .containsExactly("Asked for a family at the review");
        var other = model("Max").newSign();
        other.kindProperty().set(StepDownSign.Kind.FLAGGED_BY_HAND);
        other.noteProperty().set("Worth a look");
        other.record(() -> {});
        assertThat(other.refusals()).extracting(r -> r.code()).containsExactly("RESIDENCE");
    }

    private ChildPage page(String child) {
        return new ViewChild(store).on(ChildId.of(child), desk.asAt().day());
    }

    private ChildViewModel model(String child) {
        var work = ChildWorks.of(store, CLOCK, (paper, authority, file) -> {});
        return new ChildViewModel(ChildId.of(child), work, desk);
    }
}
