package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Options OPTIONS =
            new Options(Set.of("--on", "--format"), Set.of("--dry-run"), true);

    @Test
    void wordsOptionsAndFlagsMayComeInAnyOrder() {
        Arguments arguments =
                parse("a.csv", "--on", "2017-03-31", "b", "--dry-run", "--on", "2018-03-31");

        assertThat(arguments.paths()).containsExactly(Path.of("a.csv"), Path.of("b"));
        assertThat(arguments.dates("--on"))
                .containsExactly(LocalDate.of(2017, 3, 31), LocalDate.of(2018, 3, 31));
        assertThat(arguments.has("--dry-run")).isTrue();
        assertThat(arguments.format(Format.TEXT, Format.JSON)).isEqualTo(Format.TEXT);
    }

    @Test
    void whatMakesNoSenseIsSaidInOneSentence() {
        assertThatThrownBy(() -> parse("--on")).hasMessage("--on needs a value after it.");
        assertThatThrownBy(() -> parse("--on", "31 March").dates("--on"))
                .hasMessage("--on needs a date such as 2017-03-31.");
        assertThatThrownBy(() -> parse("--verbose"))
                .hasMessage("This command has no option --verbose.");
        assertThatThrownBy(() -> parse("--dry-run").paths())
                .hasMessage("Name at least one file or folder.");
        assertThatThrownBy(() -> parse("--format", "yaml").format(Format.TEXT))
                .hasMessage("This command cannot write --format yaml.");
        assertThatThrownBy(() -> parse("--format", "csv", "--format", "text").find("--format"))
                .hasMessage("--format is given more than once.");
        assertThatThrownBy(
                        () -> Arguments.parse(List.of("x"), new Options(Set.of(), Set.of(), false)))
                .hasMessage("This command takes no \"x\".");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), OPTIONS);
    }
}
