package org.homeward.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.common.ChildId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Theme;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 4, 3);

    private final Desk desk = Desks.on(TODAY);
    private final ShellViewModel shell = new ShellViewModel(desk, Theme.LIGHT, TODAY);

    @Test
    void withoutAStoreOnlyWelcomeIsReached() {
        desk.navigator().startAt(new Destination.Welcome());
        shell.go(RailItem.CHILDREN);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Welcome());
        open();
        shell.go(RailItem.CHILDREN);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Children());
    }

    @Test
    void openingAStoreLooksAtItsDay() {
        open();
        assertThat(desk.asAt().day()).isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(shell.openProperty().get()).contains(new OpenStore("Smallshire", true));
    }

    @Test
    void anotherDayAndACommitMakeTheScreenAskAgain() {
        int before = shell.askedProperty().get();
        assertThat(shell.moveTo("1/1/2017")).isTrue();
        shell.changed();
        assertThat(shell.askedProperty().get()).isEqualTo(before + 2);
    }

    @Test
    void droppedFilesOpenTheImportWhateverIsShown() {
        var file = Path.of("episodes.csv");
        shell.dropped(List.of(file));
        assertThat(desk.dropped().waitingProperty().get()).isEmpty();
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .startsWith("Open or create a store first");
        open();
        shell.dropped(List.of(file));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Importing());
        assertThat(desk.dropped().take()).containsExactly(file);
    }

    @Test
    void whatIsNoDateMovesNothing() {
        assertThat(shell.moveTo("soon")).isFalse();
        assertThat(desk.asAt().day()).isEqualTo(TODAY);
    }

    @Test
    void theRailShowsWhereAPlaceBelongs() {
        assertThat(RailItem.of(new Destination.OfChild(ChildId.of("C1"))))
                .isEqualTo(RailItem.CHILDREN);
        assertThat(RailItem.of(new Destination.Shift())).isEqualTo(RailItem.SHIFT);
    }

    private void open() {
        shell.opened(new OpenStore("Smallshire", true), LocalDate.of(2017, 3, 31));
    }
}
