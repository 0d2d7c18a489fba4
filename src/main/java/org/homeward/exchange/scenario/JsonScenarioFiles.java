package org.homeward.exchange.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.Outcome;
import org.homeward.app.scenario.ScenarioFiles;
import org.homeward.domain.common.Reason;
import org.homeward.shift.scenario.Scenario;

/** Scenarios as JSON, UTF-8, one key a line. */
public final class JsonScenarioFiles implements ScenarioFiles {
    /** The version that is written; others are refused. */
    static final int VERSION = 1;

    private static final long LARGEST = 100_000;

    @Override
    public String text(Scenario scenario) {
        return ScenarioWriting.text(scenario);
    }

    @Override
    public Outcome<Scenario> parse(String text) {
        return ScenarioReading.read(text);
    }

    @Override
    public void write(Scenario scenario, Path file) {
        try {
            Files.writeString(file, text(scenario));
        } catch (IOException cannot) {
            throw new UncheckedIOException("The scenario cannot be written there.", cannot);
        }
    }

    @Override
    public Outcome<Scenario> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return refused("The file is too large for a scenario.");
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException noText) {
            return refused("The file is no text in UTF-8.");
        } catch (IOException cannot) {
            return refused("The file cannot be read.");
        }
    }

    private static Outcome<Scenario> refused(String why) {
        return Outcome.refused(List.of(Reason.of("FILE", why)));
    }
}
