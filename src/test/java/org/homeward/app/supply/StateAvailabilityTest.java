package org.homeward.app.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class StateAvailabilityTest {
    private static final HouseholdId OKAFOR = HouseholdId.of("Okafor");
    private static final LocalDate TODAY = Given.TODAY;

    private final Store store =
            Filled.with(
                    Given.households("household\nOkafor\nLamb")
                            .availability(
                                    """
                                    household | from       | state     | confirmed
                                    Okafor    | 2026-01-01 | available | 2026-04-01
                                    """)
                            .facts(),
                    TODAY);
    private final StateAvailability use =
            new StateAvailability(store, new SetClock("2026-05-01T09:00:00Z"));

    @Test
    void aWordIsConfirmedAndNothingElseChanges() {
        assertThat(use.confirm(OKAFOR, TODAY, Filled.AMINA).findResult()).isPresent();
        var said = saidOn(TODAY);
        assertThat(said.confirmedOn()).contains(TODAY);
        assertThat(said.span().start()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("confirmed availability");
    }

    @Test
    void aHolidayHoldsForItsDaysAndWhatWasSaidBeforeHoldsAfterIt() {
        var holiday = state(Availability.State.NOT_AVAILABLE, "holiday", TODAY.plusDays(10));
        assertThat(holiday.findResult()).isPresent();
        assertThat(saidOn(TODAY.minusDays(1)).state()).isEqualTo(Availability.State.AVAILABLE);
        assertThat(saidOn(TODAY).state()).isEqualTo(Availability.State.NOT_AVAILABLE);
        assertThat(saidOn(TODAY.plusDays(9)).state()).isEqualTo(Availability.State.NOT_AVAILABLE);
        assertThat(saidOn(TODAY.plusDays(10)).state()).isEqualTo(Availability.State.AVAILABLE);
        assertThat(store.listAudit(1).get(0).detail()).doesNotContain("holiday");
    }

    @Test
    void notAvailableNeedsAReasonAndAnEndAfterItsBeginning() {
        assertThat(state(Availability.State.ON_HOLD, " ", TODAY).reasons())
                .extracting(Reason::code)
                .containsExactly("REASON", "UNTIL");
        assertThat(saidOn(TODAY).state()).isEqualTo(Availability.State.AVAILABLE);
    }

    @Test
    void nobodyConfirmsWhatWasNeverSaidOrADayToCome() {
        var unknown = HouseholdId.of("Nobody");
        assertThat(use.confirm(unknown, TODAY, Filled.AMINA).reasons())
                .extracting(Reason::code)
                .containsExactly("HOUSEHOLD");
        assertThat(use.confirm(OKAFOR, TODAY.plusDays(1), Filled.AMINA).reasons())
                .extracting(Reason::code)
                .containsExactly("DAY");
        assertThat(use.confirm(OKAFOR, LocalDate.of(2025, 12, 31), Filled.AMINA).reasons())
                .extracting(Reason::code)
                .containsExactly("STATE");
    }

    private Outcome<Availability> state(Availability.State state, String reason, LocalDate until) {
        return use.state(
                new StateAvailability.Command(
                        OKAFOR, state, reason, TODAY, Optional.of(until), TODAY, Filled.AMINA));
    }

    private Availability saidOn(LocalDate day) {
        return store.position(day).supply().findAvailabilityOn(OKAFOR, day).orElseThrow();
    }
}
