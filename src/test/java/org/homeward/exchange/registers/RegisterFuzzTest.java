package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.homeward.app.ReadRegisters;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.exchange.workbook.NotAWorkbook;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.homeward.testing.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files by the thousand: each ends in rows, problems or a refusal, never in an accident.
 * The system property {@code homeward.fuzz} says how many times as many.
 */
class RegisterFuzzTest {
    private static final int TIMES = Integer.getInteger("homeward.fuzz", 1);
    private static final int WORKBOOKS = 5_000 * TIMES;
    private static final int SHEETS = 5_000 * TIMES;
    private static final int TEXTS = 3_000 * TIMES;
    private static final String[] ODD = {
        "",
        "\"",
        "'",
        "=1+1",
        "\0",
        "\u202E",
        ";",
        ",",
        "\n",
        "31/02/2020",
        "1E+99",
        "-1",
        "yes",
        "PR9",
        "\uFEFF",
        "approved",
        "<",
        "&#0;",
        "]]>",
        "99999999999",
        "\uD83D",
        "CHILD",
        "NR1 3AB"
    };

    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();

    @Test
    void aWorkbookWithFlippedBytesIsReadOrRefused() throws IOException {
        byte[] whole = written();
        for (int seed = 0; seed < WORKBOOKS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Workbook.open(bytes).sheets().forEach(sheet -> sheet.read(row -> {}));
            } catch (NotAWorkbook refused) {
                assertThat(refused.sentence()).as("seed %d", seed).endsWith(".");
            }
        }
    }

    @Test
    void aSheetOfOddXmlIsReadOrRefused() throws IOException {
        for (int seed = 0; seed < SHEETS; seed++) {
            Random random = new Random(seed);
            byte[] bytes =
                    new RawWorkbook()
                            .texts("<t>CHILD</t>", "<t>NAME</t>")
                            .styles("dd/mm/yyyy")
                            .sheet("s", rows(random))
                            .bytes();
            try {
                Workbook.open(bytes).sheets().forEach(sheet -> sheet.read(row -> {}));
            } catch (NotAWorkbook refused) {
                assertThat(refused.sentence()).as("seed %d", seed).endsWith(".");
            }
        }
    }

    @Test
    void aRegisterOfOddCellsGivesRowsOrProblems() throws IOException {
        Path file = folder.resolve("odd.csv");
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            Sheet sheet = Sheets.ALL.get(random.nextInt(Sheets.ALL.size()));
            StringBuilder text = new StringBuilder(String.join(",", sheet.headings())).append('\n');
            for (int row = random.nextInt(4); row >= 0; row--) {
                for (int cell = random.nextInt(sheet.columns().size() + 3); cell >= 0; cell--) {
                    text.append(ODD[random.nextInt(ODD.length)]).append(',');
                }
                text.append(random.nextInt(8) == 0 ? "\r" : "\n");
            }
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));

            var sheets = reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD);
            ReadRegisters read = sheets.over(new CareBook(Facts.NONE));

            assertThat(read.problems())
                    .as("seed %d", seed)
                    .allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Homeward", "1.0")) {
            var sheet = book.newWorksheet("children");
            sheet.value(0, 0, "CHILD");
            sheet.value(0, 1, "NAME");
            for (int row = 1; row < 20; row++) {
                sheet.value(row, 0, "C" + row);
                sheet.value(row, 1, "name " + row);
                sheet.value(row, 2, java.time.LocalDate.of(2020, 1, row));
            }
        }
        return out.toByteArray();
    }

    private static String rows(Random random) {
        String[] types = {
            "",
            "t=\"s\"",
            "t=\"str\"",
            "t=\"b\"",
            "t=\"e\"",
            "t=\"d\"",
            "s=\"0\"",
            "t=\"inlineStr\""
        };
        StringBuilder rows = new StringBuilder();
        for (int row = random.nextInt(5); row >= 0; row--) {
            rows.append(random.nextBoolean() ? "<row>" : "<row r=\"" + random.nextInt(9) + "\">");
            for (int cell = random.nextInt(5); cell >= 0; cell--) {
                rows.append("<c ").append(types[random.nextInt(types.length)]).append(">");
                rows.append(random.nextBoolean() ? "<v>" : "<is><t>");
                rows.append(
                        random.nextInt(3) == 0
                                ? ODD[random.nextInt(ODD.length)]
                                : random.nextInt(3));
                rows.append(random.nextBoolean() ? "</v>" : "</t></is>").append("</c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }
}
