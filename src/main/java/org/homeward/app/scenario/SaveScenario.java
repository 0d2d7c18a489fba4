package org.homeward.app.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.KeptScenario;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.shift.scenario.Scenario;

/** Saves a scenario, new or in place of what stood under its id. */
public final class SaveScenario {
    private final Deeds deeds;
    private final ScenarioFiles files;
    private final Ids ids;
    private final Clock clock;

    public SaveScenario(Store store, ScenarioFiles files, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Done with the scenario as it is kept; refused when another has its label, so that two lines
     * on a page never carry the same name.
     *
     * @param id empty for a new one
     */
    public Outcome<SavedScenario> save(Optional<String> id, Scenario scenario, Actor by) {
        String kept = id.orElseGet(() -> ids.next("SC"));
        return deeds.run(
                new Deeds.Deed("saved a scenario", Set.of(kept), by),
                books -> {
                    List<Reason> against = reasonsAgainst(kept, scenario, books);
                    return against.isEmpty()
                            ? Outcome.done(put(kept, scenario, by, books))
                            : Outcome.refused(against);
                });
    }

    private SavedScenario put(String id, Scenario scenario, Actor by, Books books) {
        var recorded = new Recorded(by.name(), LocalDate.now(clock));
        books.put(new KeptScenario(id, scenario.label(), files.text(scenario), false, recorded));
        return new SavedScenario(id, scenario, recorded);
    }

    private static List<Reason> reasonsAgainst(String id, Scenario scenario, Books books) {
        boolean taken =
                books.listScenarios().stream()
                        .anyMatch(
                                other ->
                                        !other.withdrawn()
                                                && !other.id().equals(id)
                                                && other.name().equalsIgnoreCase(scenario.label()));
        return taken
                ? List.of(
                        Reason.of(
                                "LABEL",
                                "Another scenario is called \"%s\": choose another name."
                                        .formatted(scenario.label())))
                : List.of();
    }
}
