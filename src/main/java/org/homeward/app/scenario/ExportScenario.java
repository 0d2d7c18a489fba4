package org.homeward.app.scenario;

import java.nio.file.Path;
import org.homeward.shift.scenario.Scenario;

/** Writes a scenario as a file to pass on. It holds levers only, nothing of any child. */
public final class ExportScenario {
    private final ScenarioFiles files;

    public ExportScenario(ScenarioFiles files) {
        this.files = files;
    }

    /** Throws {@link java.io.UncheckedIOException} when it cannot be written. */
    public Path export(Scenario scenario, Path file) {
        files.write(scenario, file);
        return file;
    }
}
