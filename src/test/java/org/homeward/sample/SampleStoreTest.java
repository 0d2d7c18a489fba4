package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.Store;
import org.homeward.domain.common.Authority;
import org.homeward.exchange.registers.RegisterCsvWriter;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.store.MemoryStore;
import org.homeward.testing.ImportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the sample holds what its own returns tell. */
class SampleStoreTest {
    @TempDir Path folder;

    @Test
    void whatItGivesOutChangesNothingWhenItComesBack() {
        LocalDate asAt = SampleAuthority.PLANNING;
        try (Store store = new MemoryStore(new Authority("Northfolk", true, asAt))) {
            ImportDesk desk = new ImportDesk(store, folder);
            new MakeSample(new Northfolk(), new Ssda903Reader(), desk.clock())
                    .make(store, asAt, ImportDesk.AMINA);
            var book = store.position(LocalDate.MAX).book();
            new Ssda903Writer().writeCsv(store.listReturns(), book, folder.resolve("returns"));
            new RegisterCsvWriter().write(book, folder.resolve("registers"));

            var receipt = desk.bringIn();

            assertThat(receipt.changesNothing()).isTrue();
            assertThat(receipt.stored()).isFalse();
        }
    }
}
