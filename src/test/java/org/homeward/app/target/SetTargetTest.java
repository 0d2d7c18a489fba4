package org.homeward.app.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class SetTargetTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 3, 31);
    private static final LocalDate GOAL = LocalDate.of(2022, 3, 31);
    private static final Actor LEAD = new Actor("Amina", Role.TEAM_LEAD);
    private final MemoryStore store = new MemoryStore(new Authority("Testshire", false, GOAL));
    private final SetTarget setTarget =
            new SetTarget(store, new CountingIds(), new SetClock("2022-04-01T09:00:00Z"));

    @Test
    void aTargetIsSetCorrectedAndWithdrawn() {
        var set = done(setTarget.set(draft(Optional.empty(), "Plan A", 707), LEAD));
        assertThat(names()).isEqualTo("Plan A 707");

        done(setTarget.set(draft(Optional.of(set.id()), "Plan A", 800), LEAD));
        assertThat(names()).isEqualTo("Plan A 800");

        done(setTarget.withdraw(set.id(), LEAD));
        assertThat(names()).isEmpty();
        assertThat(new ViewTargets(store).view(ask())).isEmpty();
        assertThat(store.listAudit(10))
                .hasSize(3)
                .allSatisfy(e -> assertThat(e.detail()).isEmpty());
    }

    @Test
    void everyReasonAgainstIsNamedAtOnce() {
        var wrong =
                new SetTarget.Draft(
                        Optional.of("T9"),
                        " ",
                        TargetMeasure.LOOKED_AFTER,
                        new NamedTarget.Mark(GOAL, 1107),
                        new NamedTarget.Mark(GOAL, 707),
                        "");
        assertThat(setTarget.set(wrong, new Actor("Ben", Role.PLACEMENT_OFFICER)).reasons())
                .extracting(Reason::code)
                .containsExactly("ROLE", "NAME", "GOAL", "SOURCE", "GONE");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameIsTakenOnlyOnce() {
        done(setTarget.set(draft(Optional.empty(), "Plan A", 707), LEAD));
        assertThat(setTarget.set(draft(Optional.empty(), " plan a ", 707), LEAD).reasons())
                .extracting(Reason::code)
                .containsExactly("TAKEN");
    }

    @Test
    void whatIsNotThereIsNotWithdrawn() {
        assertThat(setTarget.withdraw("T9", LEAD).reasons())
                .extracting(Reason::code)
                .containsExactly("GONE");
    }

    private static NamedTarget done(Outcome<NamedTarget> outcome) {
        return outcome.findResult().orElseThrow();
    }

    private String names() {
        return store.position(GOAL).book().facts().money().targets().stream()
                .filter(t -> !t.withdrawn())
                .map(t -> t.name() + " " + t.goal().children())
                .reduce("", String::concat);
    }

    private static ViewTargets.Ask ask() {
        return new ViewTargets.Ask(
                GOAL, Optional.empty(), Optional.empty(), org.homeward.shift.StockScope.PUBLISHED);
    }

    private static SetTarget.Draft draft(Optional<String> id, String name, int goal) {
        return new SetTarget.Draft(
                id,
                name,
                TargetMeasure.LOOKED_AFTER,
                new NamedTarget.Mark(BEGUN, 1107),
                new NamedTarget.Mark(GOAL, goal),
                "Minutes");
    }
}
