package org.homeward.ui.stepdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.Test;

class StepDownViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final Desk desk = Desks.on(DAY);
    private final Store store =
            Filled.with(
                    new SmallWorld(DAY)
                            .inHome("Ada", DAY.minusDays(1))
                            .inHome("Ben", DAY.plusDays(40))
                            .facts(),
                    DAY);
    private final StepDownViewModel model =
            new StepDownViewModel(
                    new ListStepDown(store, StepDownPolicy.standard()),
                    new RecordSign(store, new SetClock("2017-04-03T09:00:00Z")),
                    Filled.AMINA,
                    desk);

    @Test
    void everyChildInResidenceIsFlaggedOrItIsSaidWhyNot() {
        model.refresh();
        assertThat(model.flags().rows()).extracting(f -> f.stay().label()).containsExactly("Ada");
        assertThat(model.others().rows()).extracting(o -> o.stay().label()).containsExactly("Ben");
        assertThat(model.summaryProperty().get())
                .startsWith(
                        "1 of 2 children in residential care on 31 March 2017 asks for a review.");
    }

    @Test
    void oneIsLookedAtCloselyAndStaysChosenWhenAskedAgain() {
        model.refresh();
        model.choose(model.others().rows().get(0));
        model.refresh();
        var looked = model.chosenProperty().get().orElseThrow();
        assertThat(looked.child()).isEqualTo(ChildId.of("Ben"));
        assertThat(looked.whyNot()).isPresent();
        model.open(looked.child());
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfChild(ChildId.of("Ben")));
    }

    @Test
    void aSignByHandIsKept() {
        var sign = model.signFor(ChildId.of("Ben"));
        sign.noteProperty().set("Wants to live with a family");
        sign.record(model::refresh);
        assertThat(sign.refusals()).isEmpty();
        assertThat(store.position(DAY).signs(ChildId.of("Ben"))).hasSize(1);
    }
}
