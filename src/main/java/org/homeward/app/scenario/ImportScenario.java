package org.homeward.app.scenario;

import java.nio.file.Path;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Actor;
import org.homeward.shift.scenario.Scenario;

/** Brings in a scenario from a file: whole, or refused with line and reason. */
public final class ImportScenario {
    private final ScenarioFiles files;
    private final SaveScenario save;

    public ImportScenario(ScenarioFiles files, SaveScenario save) {
        this.files = files;
        this.save = save;
    }

    /** Done with the scenario as it is kept under an id of its own. */
    public Outcome<SavedScenario> bringIn(Path file, Actor by) {
        Outcome<Scenario> read = files.read(file);
        return read.findResult()
                .map(scenario -> save.save(Optional.empty(), scenario, by))
                .orElseGet(() -> Outcome.refused(read.reasons()));
    }
}
