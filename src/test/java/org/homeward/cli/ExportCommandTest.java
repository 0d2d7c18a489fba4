package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.app.out.ExportReturns;
import org.homeward.app.out.ExportStandard;
import org.homeward.app.out.ExportTables;
import org.homeward.app.out.SaveTemplate;
import org.homeward.exchange.placementstandard.StandardFiles;
import org.homeward.exchange.registers.RegisterTables;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.report.CsvBook;
import org.homeward.report.XlsxBook;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final SetClock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachThingIsWrittenWhereItWasAskedFor() {
        for (String as :
                List.of(
                        "tables",
                        "public",
                        "registers",
                        "template",
                        "standard-json",
                        "standard-csv")) {
            Path file = folder.resolve(as + ".xlsx");

            assertThat(run("--as", as, "--out", file.toString(), "--store", "S")).as(as).isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("template.xlsx");
    }

    @Test
    void aFileThatIsThereIsLeftAloneAndTheExitCodeSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertThat(run("--as", "public", "--out", file.toString(), "--store", "S")).isEqualTo(1);
        assertThat(file).hasContent("mine");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is there already");
        assertThat(run("--as", "return-xml", "--out", folder + "/r", "--store", "S")).isEqualTo(1);
    }

    @Test
    void whatCannotBeExportedIsWrongUse() {
        assertThatThrownBy(() -> run("--as", "everything", "--out", folder + "/x", "--store", "S"))
                .isInstanceOf(WrongUse.class);
    }

    private int run(String... words) {
        RegisterTables forms = new RegisterTables();
        XlsxBook workbook = new XlsxBook();
        ExportCommand command =
                new ExportCommand(
                        new StoreAccess(
                                new OneStore(
                                        Filled.with(new SmallAuthority().make(DAY).facts(), DAY)),
                                Map.of()),
                        new ExportCommand.Ways(
                                new SaveTemplate(forms, workbook),
                                store ->
                                        new ExportTables(
                                                store, forms, workbook, new CsvBook(), CLOCK),
                                store -> new ExportReturns(store, new Ssda903Writer(), CLOCK),
                                store -> new ExportStandard(store, new StandardFiles(), CLOCK)));
        return command.run(
                Arguments.parse(List.of(words), command.options()),
                new Console(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
