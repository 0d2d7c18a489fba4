package org.homeward.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildRow;
import org.homeward.app.view.ListChildren;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.testing.Filled;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LoadState;
import org.junit.jupiter.api.Test;

class ChildrenViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final Desk desk = Desks.on(DAY);
    private final ChildrenViewModel model =
            new ChildrenViewModel(
                    new ListChildren(
                            Filled.with(
                                    new SmallWorld(DAY)
                                            .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                                            .lookedAfter("Max", PlacementKind.PARENTS, "C2")
                                            .lookedAfter("Ada", PlacementKind.FOSTER_IFA, "V4")
                                            .child("Ned")
                                            .facts(),
                                    DAY)),
                    desk);

    @Test
    void everybodyInCareIsListedAndShortBreaksAreCountedApart() {
        model.refresh();
        assertThat(names()).containsExactly("Ada", "Max", "Ruby");
        assertThat(model.summaryProperty().get())
                .isEqualTo(
                        "2 children looked after on 31 March 2017, and 1 more on short breaks,"
                                + " who are not in published counts.");
    }

    @Test
    void aKindNarrowsTheListUntilItIsWidened() {
        model.refresh();
        model.kindProperty().set(Optional.of(PlacementKind.PARENTS));
        assertThat(names()).containsExactly("Max");
        model.widen();
        assertThat(names()).hasSize(3);
    }

    @Test
    void anotherDayIsAskedForAgain() {
        desk.asAt().moveTo(LocalDate.of(2010, 1, 1));
        model.refresh();
        assertThat(names()).isEmpty();
        assertThat(model.children().stateProperty().get()).isEqualTo(LoadState.READY);
    }

    @Test
    void openingGoesToTheChild() {
        model.refresh();
        model.open(model.children().rows().get(0));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfChild(ChildId.of("Ada")));
    }

    private List<String> names() {
        return model.children().rows().stream()
                .filter(model.passesProperty().get())
                .map((ChildRow row) -> row.child().name())
                .toList();
    }
}
