package org.homeward.app.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
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
        assertThat(SafeCell.guarded(cell)).isEqualTo(written);
    }

    @Test
    void aTabOrLineEndInFrontIsMadeHarmlessToo() {
        assertThat(SafeCell.guarded("\t=1")).isEqualTo("'\t=1");
        assertThat(SafeCell.guarded("\r=1")).isEqualTo("'\r=1");
        assertThat(SafeCell.guarded("\n=1")).isEqualTo("'\n=1");
        assertThat(SafeCell.guarded("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFF1D1+1",
                "\uFF0B1+1",
                "\uFF0D1+a",
                "\uFF20SUM",
                "  =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\uFEFF@x",
                "\0=1",
                "'=1",
                "''+a"
            })
    void noDisguiseLeavesAFormulaToRun(String cell) {
        assertThat(SafeCell.guarded(cell)).isEqualTo("'" + cell);
    }

    @Test
    void readingGivesBackWhateverWasWritten() {
        String alphabet = "'=+-@\t\n\r 1.a\uFF1D\u200B";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(SafeCell.unguarded(SafeCell.guarded(cell.toString())))
                    .as("seed %d", seed)
                    .isEqualTo(cell.toString());
        }
    }
}
