package org.homeward.ui.carers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ViewHousehold;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.Test;

class CarersViewModelTest {
    private final CarersViewModel model = model();

    @Test
    void approvedIsNotAvailable() {
        model.refresh();
        var rooms =
                model.households().rows().stream()
                        .map(row -> row.household().name() + ": " + row.room())
                        .collect(Collectors.joining("\n"));
        assertThat(rooms)
                .isEqualTo(
                        """
                        Cole: NOT_APPROVED
                        Lamb: NOT_AVAILABLE
                        Okafor: COULD_TAKE_TODAY
                        Price: FULL
                        Shah: OVER_APPROVAL""");
        assertThat(model.summaryProperty().get())
                .isEqualTo(
                        "5 households with 9 places: 4 filled, 1 vacant, 5 not available."
                                + " 1 could take a child today.");
    }

    @Test
    void onlyThoseWhoCouldTakeAChildTodayAreKept() {
        model.refresh();
        model.todayProperty().set(true);
        assertThat(model.households().rows().stream().filter(model.passesProperty().get()))
                .extracting((HouseholdRow row) -> row.household().name())
                .containsExactly("Okafor");
    }

    @Test
    void aHouseholdOpensWithTheChildrenWhoLiveThere() {
        model.refresh();
        model.open(model.households().rows().get(3));
        var page = model.openedProperty().get().orElseThrow();
        assertThat(page.children())
                .extracting(child -> child.name().name())
                .containsExactly("Ruby");
        model.close();
        model.follow(model.households().rows().get(0));
        assertThat(model.openedProperty().get()).isEmpty();
    }

    private static CarersViewModel model() {
        var store =
                Filled.with(
                        Given.households(
                                        """
                                        household | max | status
                                        Okafor    | 2   | approved
                                        Price     | 1   | approved
                                        Lamb      | 2   | approved
                                        Shah      | 1   | approved
                                        Cole      | 3   | suspended
                                        """)
                                .children(
                                        """
                                        child | age
                                        Ruby  | 7
                                        Max   | 9
                                        Ada   | 3
                                        Ola   | 5
                                        """)
                                .living(
                                        """
                                        child | household
                                        Ruby  | Price
                                        Max   | Okafor
                                        Ada   | Shah
                                        Ola   | Shah
                                        """)
                                .availability(
                                        """
                                        household | from       | state         | reason
                                        Lamb      | 2026-01-01 | not available | break
                                        """)
                                .facts(),
                        Given.TODAY);
        return new CarersViewModel(
                new CarersDesk(
                        new ListHouseholds(store),
                        new ListHomes(store),
                        new ViewHousehold(store),
                        new StateAvailability(store, new SetClock("2026-05-01T09:30:00Z")),
                        new PrintCarerProfile(store, (paper, authority, file) -> {}),
                        Filled.AMINA),
                Desks.on(Given.TODAY));
    }
}
