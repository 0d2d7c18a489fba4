package org.homeward.ui.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.paper.PrintNightList;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.app.view.ListRequests;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.Test;

class EmergencyViewModelTest {
    private final Store store =
            Filled.with(
                    Given.households(
                                    """
                                    household | ages
                                    Okafor    | 5-12
                                    Lamb      | 0-4
                                    """)
                            .children("child | age\nRuby | 7")
                            .requests("request | children | urgency\nR1 | Ruby | today")
                            .availability(
                                    """
                                    household | from       | state     | confirmed
                                    Okafor    | 2026-01-01 | available | 2026-04-30
                                    Lamb      | 2026-01-01 | available | 2026-05-01
                                    """)
                            .facts(),
                    Given.TODAY);
    private final EmergencyViewModel model = model();

    @Test
    void ageSexAndNumberNarrowTheListAndOutsideTermsIsAsked() {
        model.refresh();
        assertThat(model.today().rows()).extracting(this::name).containsExactly("Lamb");
        model.ageProperty().set("7");
        assertThat(model.today().rows()).isEmpty();
        assertThat(model.earlier().rows()).extracting(this::name).containsExactly("Okafor");
        model.outsideProperty().set(true);
        assertThat(model.today().rows().get(0).outside())
                .containsExactly("approved for ages 0 to 4");
    }

    @Test
    void whoConfirmsMovesToToday() {
        model.refresh();
        model.availability(model.earlier().rows().get(0)).confirm(() -> {});
        model.refresh();
        assertThat(model.today().rows()).extracting(this::name).containsExactly("Lamb", "Okafor");
        assertThat(model.earlier().rows()).isEmpty();
    }

    @Test
    void aCallIsLoggedForARequestOnly() {
        model.refresh();
        var call = model.call(model.today().rows().get(0));
        call.log(() -> {});
        assertThat(call.refusals()).extracting(Reason::code).containsExactly("REQUEST");
        call.requestProperty().set(Optional.of(model.requests().rows().get(0)));
        call.outcomeProperty().set(Approach.Outcome.DECLINED);
        call.log(() -> {});
        assertThat(call.refusals()).extracting(Reason::code).containsExactly("WHY");
        call.reasonProperty().set(Optional.of(Approach.DeclineReason.TIMING));
        call.log(() -> {});
        assertThat(call.refusals()).isEmpty();
        assertThat(store.position(Given.TODAY).casework().approaches(RequestId.of("R1")))
                .extracting(Approach::outcome)
                .containsExactly(Approach.Outcome.DECLINED);
    }

    private String name(EmergencyHome home) {
        return home.row().household().name();
    }

    private EmergencyViewModel model() {
        var clock = new SetClock("2026-05-01T20:00:00Z");
        var homes = new ListEmergencyHomes(store, () -> new ListEmergencyHomes.Limits(3, 28));
        return new EmergencyViewModel(
                new EmergencyDesk(
                        homes,
                        new ListRequests(store),
                        new LogApproach(store, new CountingIds(), clock),
                        new StateAvailability(store, clock),
                        new PrintNightList(store, homes, (paper, authority, file) -> {}, clock),
                        Filled.AMINA),
                Desks.on(Given.TODAY));
    }
}
