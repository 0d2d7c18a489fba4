package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.testing.Filled;
import org.homeward.testing.RawWorkbook;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers and lists of providers come in whole or not at all, and twice is once. */
class ImportRegistersTest {
    private static final Actor AMINA = new Actor("Amina", Role.ADMINISTRATOR);

    @TempDir private Path folder;

    private final Store store = Filled.empty(LocalDate.of(2026, 1, 1));
    private final ImportFiles importFiles =
            new ImportFiles(
                    store,
                    new ImportFiles.Readers(
                            new Ssda903Reader(), new RegisterFilesReader(), FigureTable.bundled()),
                    new SetClock("2026-01-02T10:00:00Z"));

    @Test
    void theSameRegisterTwiceChangesNothingAndTheReceiptSaysSo() throws IOException {
        Path file = write("c.csv", "CHILD,NAME,IRO\nC1,Ann,Bea\n");

        assertThat(bringIn(file).findResult().orElseThrow().stored()).isTrue();
        ImportReceipt again = bringIn(file).findResult().orElseThrow();

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.stored()).isFalse();
    }

    @Test
    void aFileWithOneColumnUpdatesThatAlone() throws IOException {
        bringIn(write("c.csv", "CHILD,NAME,IRO\nC1,Ann,Bea\n"));
        bringIn(write("d.csv", "CHILD,SOCIAL_WORKER\nC1,Cy\n"));

        var profile =
                store.position(LocalDate.MAX).book().facts().child().children().get(0).profile();
        assertThat(List.of(profile.name(), profile.reviewingOfficer(), profile.socialWorker()))
                .containsExactly("Ann", "Bea", "Cy");
    }

    @Test
    void oneFileThatCannotBeUsedKeepsAllOfThemOut() throws IOException {
        Path good = write("c.csv", "CHILD,NAME\nC1,Ann\n");
        Path twice = write("d.csv", "CHILD,NAME,NAME\nC2,Bea,Bea\n");
        Path open = write("e.csv", "CHILD,NAME\nC3,\"never closed\n");
        Path macros = folder.resolve("f.xlsx");
        Files.write(
                macros, new RawWorkbook().sheet("s", "").part("xl/vbaProject.bin", "x").bytes());

        for (Path bad : List.of(twice, open, macros)) {
            Outcome<ImportReceipt> outcome =
                    importFiles.bringIn(new ImportFiles.Command(List.of(good, bad), AMINA, false));
            assertThat(outcome.reasons()).as("%s", bad).hasSize(1);
        }
        assertThat(store.position(LocalDate.MAX).listChildren()).isEmpty();
        assertThat(store.listAudit(9)).isEmpty();
    }

    @Test
    void aListOfProvidersIsKeptByNumber() throws IOException {
        Path list =
                write(
                        "list.csv",
                        "URN,Setting name,Placement code,Placement provider code\n1000001,Larch House,K2,PR4\n");

        ImportReceipt receipt = bringIn(list).findResult().orElseThrow();

        assertThat(receipt.rows()).containsEntry("providers", 1);
        assertThat(store.position(LocalDate.MAX).supply().findProvider("1000001"))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Larch House"));
        assertThat(bringIn(list).findResult().orElseThrow().changesNothing()).isTrue();
    }

    private Outcome<ImportReceipt> bringIn(Path file) {
        return importFiles.bringIn(new ImportFiles.Command(List.of(file), AMINA, false));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
