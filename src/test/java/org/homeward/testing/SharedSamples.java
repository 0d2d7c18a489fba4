package org.homeward.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Public sample returns and the figures they must give. They lie beside the checkout or where the
 * system property {@code homeward.shared} says, and are never copied here; without them the tests
 * that need them are skipped and say so.
 */
public final class SharedSamples {
    private static final Path FOLDER = Path.of(System.getProperty("homeward.shared", "../shared"));
    private static final Path RETURNS = FOLDER.resolve("data/ssda903-samples");

    private SharedSamples() {}

    /** Five returns in one zip. */
    public static Path fiveYearZip() {
        return present(RETURNS.resolve("A-five-year-zip/v1.zip"));
    }

    /** One return as a folder of tables. */
    public static Path csvFolder() {
        return present(RETURNS.resolve("B-validator-csv"));
    }

    /** One return as XML. */
    public static Path xml() {
        return present(RETURNS.resolve("B-validator-xml/fake_903.xml"));
    }

    /** What must come out, by the name of the case. */
    public static JsonNode expected(String name) {
        return read("/cases/" + name + "/figures");
    }

    /** What another forecasting tool says of the five returns. */
    public static JsonNode peer() {
        return read("/peer_cs_demand_model");
    }

    /** How often a public validator found each rule broken in a sample. */
    public static JsonNode validatorCounts(String run) {
        return read("/validator_rule_counts/runs/" + run + "/counts");
    }

    private static JsonNode read(String at) {
        Path file = present(FOLDER.resolve("reference/expected_903_samples.json"));
        try {
            return new ObjectMapper().readTree(file.toFile()).at(at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path path) {
        assumeThat(Files.exists(path))
                .as("sample returns at %s (system property homeward.shared)", FOLDER)
                .isTrue();
        return path;
    }
}
