package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.app.Credentials;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoresTest {
    private static final Authority OWN =
            new Authority("Eastmere", false, LocalDate.of(2017, 3, 31));
    private static final Credentials AMINA = new Credentials("Amina Bell", "three quiet otters");

    @TempDir private Path folder;

    private final LocalStores stores = new LocalStores(Clock.systemUTC());

    @Test
    void aStoreOpensWithThePassphraseItWasMadeWithAndNoOther() {
        Stores.close(stores.create(folder.resolve("own"), OWN, AMINA, Role.ADMINISTRATOR).store());

        var opened = stores.open(folder.resolve("own"), AMINA);
        assertThat(opened.by().role()).isEqualTo(Role.ADMINISTRATOR);
        try (Store store = opened.store()) {
            assertThat(store.authority()).isEqualTo(OWN);
        }
        assertRefused(
                () ->
                        stores.open(
                                folder.resolve("own"),
                                new Credentials("Amina Bell", "three loud otters")),
                StoreRefused.Why.WRONG_PASSPHRASE);
    }

    @Test
    void aStoreOfAnAuthorityNeverOpensAsASample() {
        Stores.close(stores.create(folder.resolve("own"), OWN, AMINA, Role.ADMINISTRATOR).store());

        assertThat(stores.isSample(folder.resolve("own"))).isFalse();
        assertThatThrownBy(() -> stores.openSample(folder.resolve("own")))
                .isInstanceOf(StoreRefused.class);
    }

    @Test
    void aSampleOpensAsItIs() {
        Path sample = folder.resolve("sample");
        Stores.close(stores.createSample(sample, new Authority("Northfolk", true, OWN.asAt())));

        assertThat(stores.isSample(sample)).isTrue();
        try (Store store = stores.openSample(sample)) {
            assertThat(store.authority().sample()).isTrue();
        }
    }

    @Test
    void anEmptyFolderIsNoStoreAndOpeningMakesNone() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertRefused(
                () -> stores.open(folder.resolve("empty"), AMINA), StoreRefused.Why.NOT_FOUND);
        assertThat(folder.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void aStoreThatIsThereIsNotMadeAnew() {
        Stores.close(stores.create(folder.resolve("own"), OWN, AMINA, Role.ADMINISTRATOR).store());

        assertRefused(
                () -> stores.create(folder.resolve("own"), OWN, AMINA, Role.ADMINISTRATOR),
                StoreRefused.Why.ALREADY_THERE);
    }

    @Test
    void aStoreInUseIsRefusedAtOnce() {
        Path own = folder.resolve("own");
        try (Store first = stores.create(own, OWN, AMINA, Role.ADMINISTRATOR).store()) {
            assertRefused(() -> stores.open(own, AMINA), StoreRefused.Why.IN_USE);
            assertThat(first.authority()).isEqualTo(OWN);
        }
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, StoreRefused.Why why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** Closing reads better with a name. */
    private static final class Stores {
        static void close(Store store) {
            store.close();
        }
    }
}
