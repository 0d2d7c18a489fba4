package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends ImportContract {

    static final FileKey KEY = FileKey.of("0123456789abcdef".repeat(4));

    @TempDir Path folder;

    private final SetClock clock = new SetClock("2026-11-22T09:00:00Z");

    @Override
    Store created() {
        return stores(KEY).create("store-1", NORTHAM);
    }

    @Override
    Store reopened() {
        store.close();
        return stores(KEY).open();
    }

    @Test
    void theFolderIsForItsOwnerOnlyAndHoldsNothingInClear() throws IOException {
        put(EveryFact.all());
        store.close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("Lane End").doesNotContain("WBRI");
                assertThat(file.toString()).doesNotEndWith(".trace.db");
            }
        }
    }

    @Test
    void openingNeverMakesAStore(@TempDir Path empty) {
        assertThatThrownBy(() -> new H2Store(empty, KEY, clock).open())
                .isInstanceOf(StoreRefused.class)
                .hasMessage("There is no Homeward store in this folder.");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void makingNeverReplacesAStore() {
        assertThatThrownBy(() -> stores(KEY).create("store-2", NORTHAM))
                .hasMessage("There is a store in this folder already. It was not touched.");
    }

    @Test
    void aSecondProgramIsToldThatTheStoreIsInUse() {
        assertThat(refusal(KEY))
                .isEqualTo(
                        "This store is open in another window or on another computer. Close it"
                                + " there first.");
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        store.close();

        assertThat(refusal(FileKey.of("f".repeat(64))))
                .isEqualTo(
                        "The data file is damaged, or the key file does not belong to it. Put back"
                                + " both from the same backup.");
    }

    @Test
    void aFileCutShortOrEmptyIsNeverAnEmptyStore() throws IOException {
        put(EveryFact.all());
        var truth = facts();
        store.close();
        Path data = folder.resolve("carebook.mv.db");
        byte[] whole = Files.readAllBytes(data);
        for (double part : new double[] {0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
            int length = (int) (whole.length * part);
            Files.write(data, Arrays.copyOf(whole, length));
            String said = refusal(KEY);
            if (said.startsWith("opened")) {
                // nothing but free pages were cut off
                store = stores(KEY).open();
                assertThat(facts()).as("cut to %s", part).isEqualTo(truth);
                store.close();
            } else {
                assertThat(said).as("cut to %s", part).contains("damaged");
            }
        }
        Files.write(data, "rubbish".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(KEY)).contains("cut short or not ours");
    }

    @Test
    void anOlderDataFileUnderANewerMarkIsNoticed() throws IOException {
        put(EveryFact.all());
        store.close();
        Path data = folder.resolve("carebook.mv.db");
        byte[] old = Files.readAllBytes(data);
        store = stores(KEY).open();
        store.write(StoreContract::audited);
        store.close();
        Files.write(data, old);

        assertThat(refusal(KEY)).contains("older than the last saved change");
    }

    @Test
    void aLostOrRubbishMarkLocksNobodyOut() throws IOException {
        store.write(StoreContract::audited);
        store.close();
        Files.writeString(folder.resolve("carebook.head"), "store-1 99 " + "0".repeat(64));

        store = reopened();

        assertThat(store.listAudit(10)).hasSize(1);
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws Exception {
        store.close();
        var engine =
                new H2Engine(
                        new H2Files(folder),
                        folder.resolve("carebook.mv.db"),
                        KEY,
                        H2Settings.SAFE);
        try (var connection = engine.connect()) {
            var sql = new Sql(connection);
            StoreState now = Loaded.state(sql, engine.seal(), true);
            StoreState later =
                    new StoreState(now.storeId(), Migrations.LATEST + 1, 9, 0, 0, now.content());
            sql.run("delete from store_state");
            sql.update(StoreState.INSERT, later.values(engine.seal()));
            connection.commit();
            engine.close(sql);
        }

        assertThat(refusal(KEY))
                .isEqualTo(
                        "This store was last used by a newer Homeward. Install that version to"
                                + " open it.");
    }

    @Test
    void aRowChangedBehindTheStoresBackIsNoticed() throws Exception {
        put(EveryFact.all());
        store.close();
        var engine =
                new H2Engine(
                        new H2Files(folder),
                        folder.resolve("carebook.mv.db"),
                        KEY,
                        H2Settings.SAFE);
        try (var connection = engine.connect()) {
            var sql = new Sql(connection);
            sql.run("update placement set until_on = date '2020-03-01' where placement_id = 'P1'");
            connection.commit();
            engine.close(sql);
        }

        assertThat(refusal(KEY)).contains("the rows do not add up to the seal");
    }

    @Test
    void aBackupIsTakenOnceADayAndTenAreKept() {
        put(EveryFact.all());
        for (int day = 0; day < 12; day++) {
            clock.move(Duration.ofHours(23));
            store = reopened();
            clock.move(Duration.ofHours(1));
            store = reopened();
        }

        assertThat(stores(KEY).listBackups()).hasSize(10);
        assertThat(stores(KEY).listBackups().get(0).getFileName().toString())
                .isEqualTo("carebook-20261204-080000-2.zip");
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWithoutSayingIt() {
        assertThatThrownBy(
                        () ->
                                store.write(
                                        books -> {
                                            var long1 = entry("x".repeat(2_000));
                                            books.audit(long1);
                                            return true;
                                        }))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("does not fit")
                .hasMessageNotContaining("xxx");
        assertThat(store.listAudit(1)).isEmpty();
        store.write(StoreContract::audited);
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();

        assertThatThrownBy(() -> store.write(StoreContract::audited))
                .hasMessageContaining("The store is closed");
    }

    @Test
    void theKeyIsNeverPrinted() {
        assertThat(KEY.toString()).doesNotContain("0123");
        assertThat(HexFormat.of().formatHex(KEY.sealKey())).doesNotContain("0123456789abcdef");
    }

    private H2Store stores(FileKey key) {
        Clock now = clock;
        return new H2Store(folder, key, now);
    }

    private String refusal(FileKey key) {
        try (Store opened = stores(key).open()) {
            return "opened " + opened.authority().name();
        } catch (StoreRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
