package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowlessTourTest {
    @Test
    void theMainJobIsDoneWithoutAWindow(@TempDir Path folder) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);

        int code = new WindowlessTour(folder.resolve("results"), Clock.systemUTC(), print).run();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("as published of Norfolk: 1106; in the files: 1107")
                .contains("Placed with household")
                .doesNotContain("Refused");
        assertThat(code).isZero();
        assertThat(folder.resolve("results/matching-record.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("results/step-down.csv")).isNotEmptyFile();
        assertThat(folder.resolve("results/charts")).isNotEmptyDirectory();
    }
}
