package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @Test
    void aTableIsWrittenWithAMarkForSpreadsheetsAndQuotesWhereNeeded(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("table.csv");
        new CsvTable()
                .write(
                        file,
                        List.of("Child", "Why"),
                        List.of(
                                List.of("C1", "said \"soon\", twice"),
                                List.of("C2", "£3,650 a week")));
        assertThat(Files.readString(file))
                .isEqualTo(
                        "\uFEFFChild,Why\r\n"
                                + "C1,\"said \"\"soon\"\", twice\"\r\n"
                                + "C2,\"£3,650 a week\"\r\n");
    }
}
