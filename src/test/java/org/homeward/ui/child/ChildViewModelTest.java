package org.homeward.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.MakeRequest;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.app.view.ChildPage;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.Requirements;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
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
    void aRequestWithoutADayOrTheChildsWordsIsRefusedInPlainWords() {
        var form = model("Ada").newRequest(page("Ada"));
        form.make(id -> {});
        assertThat(form.refusals()).extracting(r -> r.code()).containsExactly("NEEDED");
        form.neededByProperty().set(Optional.of(DAY.plusDays(7)));
        form.make(id -> {});
        assertThat(form.refusals()).extracting(r -> r.code()).containsExactly("WISHES");
        assertThat(store.position(DAY).listOpenRequests()).hasSize(1);
    }

    @Test
    void aRequestKeepsWhatWasTickedAndTyped() {
        var form = model("Ada").newRequest(page("Ada"));
        form.neededByProperty().set(Optional.of(DAY.plusDays(7)));
        form.wishesProperty().set("A house with a dog");
        form.askedOnProperty().set(Optional.of(DAY.minusDays(2)));
        form.essential().get(Requirements.NO_SMOKERS).set(true);
        form.alsoEssentialProperty().set("ground floor, ");
        form.desirableProperty().set("garden");
        var made = new java.util.ArrayList<RequestId>();
        form.make(made::add);
        assertThat(form.refusals()).isEmpty();
        var request = store.position(DAY).request(made.get(0));
        assertThat(request.requirements().essential())
                .containsExactlyInAnyOrder("no smokers", "ground floor");
        assertThat(request.requirements().desirable()).containsExactly("garden");
        assertThat(request.wishes().words()).isEqualTo("A house with a dog");
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
        var work =
                new ChildWork(
                        new ViewChild(store),
                        new MakeRequest(store, new CountingIds(), CLOCK),
                        new RecordSign(store, CLOCK),
                        Filled.AMINA);
        return new ChildViewModel(ChildId.of(child), work, desk);
    }
}
