package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.store.MemoryStore;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.shell.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenListTest {
    @TempDir Path folder;

    @Test
    void everyDestinationHasItsScreen() {
        var day = SampleAuthority.PLANNING;
        var screens = new Screens();
        ScreenList.register(
                screens,
                new Parts(
                        new MemoryStore(new Authority("Empty", true, day)),
                        new Actor("Amina", Role.TEAM_LEAD),
                        Desks.on(day),
                        TestTools.with(Clock.systemUTC()),
                        new DesktopMemory(folder.resolve("desktop.properties")),
                        VaultPeople.of(true, Optional.empty(), Clock.systemUTC())));
        assertThat(Arrays.stream(Destination.class.getPermittedSubclasses()))
                .filteredOn(type -> type != Destination.Welcome.class)
                .allMatch(type -> screens.isRegistered(type.asSubclass(Destination.class)));
    }
}
