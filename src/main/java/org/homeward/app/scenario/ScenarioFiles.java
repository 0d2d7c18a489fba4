package org.homeward.app.scenario;

import java.nio.file.Path;
import org.homeward.app.Outcome;
import org.homeward.shift.scenario.Scenario;

/** The open file form of a scenario. What is written and read again is the same scenario. */
public interface ScenarioFiles {
    /** The same scenario always gives the same text. */
    String text(Scenario scenario);

    /** The scenario whole, or refused with the line of every reason. Nothing is guessed. */
    Outcome<Scenario> parse(String text);

    /** Throws {@link java.io.UncheckedIOException} when it cannot be written. */
    void write(Scenario scenario, Path file);

    /** As {@link #parse}; refused too when the file cannot be read or is no text. */
    Outcome<Scenario> read(Path file);
}
