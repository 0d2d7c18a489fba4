package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.homeward.exchange.rulebook.BundledWorkbook;
import org.junit.jupiter.api.Test;

/** The rule workbook on the command line. */
class RulesCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theWholeWorkbookIsPrinted() {
        assertThat(run("rules")).isZero();
        assertThat(text(out))
                .startsWith("# Rule workbook\n\nPolicy: Local 7.")
                .contains("## H17 for a named child only", "## G8 ", "## W5 close in age");
    }

    @Test
    void oneRuleIsGivenAsData() throws IOException {
        assertThat(run("rules", "--rule", "w2", "--format", "json")).isZero();
        var json = new ObjectMapper().readTree(text(out));
        assertThat(json.get("rules").findValuesAsText("code")).hasSize(4).containsOnly("W2");
        var example = json.get("rules").get(0).get("examples").get(0);
        assertThat(example.get("verdict").asText()).isEqualTo("warned");
        assertThat(example.get("given").get("households").get(0).asText())
                .isEqualTo("household | review");
    }

    @Test
    void anUnknownRuleIsWrongUse() {
        assertThat(run("rules", "--rule", "H99")).isEqualTo(2);
        assertThat(text(err)).contains("There is no rule H99.");
    }

    private int run(String... words) {
        var console = new Console(stream(out), stream(err));
        var command = new RulesCommand(BundledWorkbook.open(), "Local 7");
        return new CommandLine(Map.of("rules", () -> command)).run(List.of(words), console);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
