package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.carer.Carer;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that the first version wrote opens in this one. */
class UpgradeTest {

    @TempDir Path folder;

    @BeforeEach
    void anOldStore() throws IOException {
        try (InputStream old =
                Objects.requireNonNull(
                        UpgradeTest.class.getResourceAsStream("store-of-version-1.mv.db"))) {
            Files.copy(old, folder.resolve("carebook.mv.db"));
        }
    }

    @Test
    void anOldStoreIsBackedUpUpgradedAndRead() {
        try (Store store = stores().open()) {
            assertThat(stores().listBackups()).hasSize(1);
            assertThat(store.authority()).isEqualTo(OldStore.NORTHAM);
            var facts = store.position(StoreContract.DAY).book().facts();
            assertThat(facts.child().children()).containsAll(EveryFact.all().child().children());
            assertThat(facts.care().placements()).isEqualTo(EveryFact.all().care().placements());
            assertThat(facts.carer().availability())
                    .singleElement()
                    .satisfies(
                            stated -> {
                                assertThat(stated.reason()).isEqualTo("decorating");
                                assertThat(stated.confirmedOn()).isEqualTo(Optional.empty());
                            });
            assertThat(store.listAudit(9)).containsExactly(StoreContract.entry("began"));
        }
    }

    @Test
    void anUpgradedStoreTakesWhatTheOldOneCouldNot() {
        var score = EveryFact.all().child().sdqScores().get(0);
        try (Store store = stores().open()) {
            store.write(
                    books -> {
                        books.put(new FactsBuilder().add(score).build());
                        return StoreContract.audited(books);
                    });
        }
        try (Store store = stores().open()) {
            assertThat(store.position(StoreContract.DAY).book().facts().child().sdqScores())
                    .containsExactly(score);
            assertThat(stores().listBackups()).hasSize(1);
        }
    }

    /** What an old row gets must be told as it is written, or the seal would break. */
    @Test
    void anOldRequestAndAnOldHouseholdMayBeChangedAfterwards() {
        try (Store store = stores().open()) {
            var facts = store.position(StoreContract.DAY).book().facts();
            var request = facts.care().requests().get(0);
            var carer = facts.carer().carers().get(0);
            store.write(
                    books -> {
                        books.put(
                                new FactsBuilder()
                                        .add(request.until(StoreContract.DAY.plusDays(9)))
                                        .add(
                                                new Carer(
                                                        carer.id(),
                                                        carer.household(),
                                                        carer.name(),
                                                        carer.bornOn(),
                                                        carer.main(),
                                                        carer.training(),
                                                        "01632 960 009"))
                                        .build());
                        return StoreContract.audited(books);
                    });
        }
        try (Store store = stores().open()) {
            var facts = store.position(StoreContract.DAY).book().facts();
            assertThat(facts.care().requests().get(0).timing().expectedUntil())
                    .contains(StoreContract.DAY.plusDays(9));
            assertThat(facts.carer().carers().get(0).phone()).isEqualTo("01632 960 009");
        }
    }

    @Test
    void aDamagedOldStoreIsNotUpgraded() throws IOException {
        Path data = folder.resolve("carebook.mv.db");
        byte[] bytes = Files.readAllBytes(data);
        int wrong = 0;
        for (int at = 8_192; at < bytes.length; at += bytes.length / 25) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 0x40;
            Files.write(data, flipped);
            Files.deleteIfExists(folder.resolve("carebook.head"));
            wrong += isReadWrong() ? 1 : 0;
        }

        assertThat(wrong).isZero();
    }

    @Test
    void leftoversOfAnInterruptedUpgradeDoNotMatter() throws IOException {
        Files.writeString(folder.resolve("carebook-new.mv.db"), "half a file");

        try (Store store = stores().open()) {
            assertThat(store.authority()).isEqualTo(OldStore.NORTHAM);
        }
        assertThat(folder.resolve("carebook-new.mv.db")).doesNotExist();
    }

    @Test
    void theOldKeyIsStillNeeded() {
        var other =
                new H2Store(
                        folder, FileKey.of("a".repeat(64)), new SetClock("2026-11-22T09:00:00Z"));

        assertThatThrownBy(other::open).isInstanceOf(StoreRefused.class);
    }

    private boolean isReadWrong() {
        try (Store store = stores().open()) {
            return !store.position(StoreContract.DAY)
                    .book()
                    .facts()
                    .care()
                    .placements()
                    .equals(EveryFact.all().care().placements());
        } catch (StoreRefused refused) {
            return false;
        }
    }

    private H2Store stores() {
        return new H2Store(folder, H2StoreTest.KEY, new SetClock("2026-11-22T09:00:00Z"));
    }
}
