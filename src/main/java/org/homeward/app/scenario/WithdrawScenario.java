package org.homeward.app.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Deeds;
import org.homeward.app.KeptScenario;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;

/** Takes a scenario off the list. It is kept, since reports may name it. */
public final class WithdrawScenario {
    private final Deeds deeds;
    private final Clock clock;

    public WithdrawScenario(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /** Done with what was withdrawn; refused when there is no such scenario on the list. */
    public Outcome<KeptScenario> withdraw(String id, Actor by) {
        return deeds.run(
                new Deeds.Deed("withdrew a scenario", Set.of(id), by),
                books -> {
                    Optional<KeptScenario> found =
                            books.listScenarios().stream()
                                    .filter(kept -> kept.id().equals(id) && !kept.withdrawn())
                                    .findFirst();
                    if (found.isEmpty()) {
                        return Outcome.refused(
                                List.of(
                                        Reason.of(
                                                "SCENARIO",
                                                "This scenario is not on the list any more.")));
                    }
                    KeptScenario kept = found.get();
                    var withdrawn =
                            new KeptScenario(
                                    id,
                                    kept.name(),
                                    kept.file(),
                                    true,
                                    new Recorded(by.name(), LocalDate.now(clock)));
                    books.put(withdrawn);
                    return Outcome.done(withdrawn);
                });
    }
}
