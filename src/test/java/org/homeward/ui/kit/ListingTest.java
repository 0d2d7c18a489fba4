package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    private final Desk desk = Desks.on(LocalDate.of(2017, 3, 31));
    private final Listing<String> names = new Listing<>();

    @Test
    void beforeTheAnswerItIsLoadingAndNotEmpty() {
        assertThat(names.stateProperty().get()).isEqualTo(LoadState.LOADING);
    }

    @Test
    void anAnswerFillsTheRows() {
        names.load(desk, "list the names", () -> List.of("a", "b"));
        assertThat(names.rows()).containsExactly("a", "b");
        assertThat(names.stateProperty().get()).isEqualTo(LoadState.READY);
    }

    @Test
    void aTroubleIsNoEmptyList() {
        names.load(
                desk,
                "list the names",
                () -> {
                    throw new IllegalStateException();
                });
        assertThat(names.stateProperty().get()).isEqualTo(LoadState.FAILED);
        assertThat(desk.notices().latestProperty().get()).isPresent();
    }
}
