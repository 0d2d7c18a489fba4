package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    =1+2,            '=1+2
                    @SUM(A1),        '@SUM(A1)
                    +cmd,            '+cmd
                    -2+3,            '-2+3
                    -12,             -12
                    -12.5,           -12.5
                    +7,              +7
                    Ruby,            Ruby
                    2018-03-31,      2018-03-31
                    """)
    void aFormulaIsMadeHarmlessAndANumberIsLeftAlone(String cell, String written) {
        assertThat(CsvTable.safe(cell)).isEqualTo(written);
    }

    @Test
    void aTabOrLineEndInFrontIsMadeHarmlessToo() {
        assertThat(CsvTable.safe("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvTable.safe("\r=1")).isEqualTo("'\r=1");
        assertThat(CsvTable.safe("\n=1")).isEqualTo("'\n=1");
        assertThat(CsvTable.safe("")).isEmpty();
    }
}
