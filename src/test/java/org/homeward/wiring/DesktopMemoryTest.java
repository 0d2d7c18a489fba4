package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.homeward.ui.kit.Theme;
import org.homeward.ui.welcome.Recents.Recent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopMemoryTest {
    @TempDir private Path folder;

    @Test
    void lookAndSizeAreAsTheyWereLeft() {
        var memory = memory();
        memory.remember(Theme.DARK);
        memory.rememberSize(1500, 900);
        assertThat(memory().theme()).isEqualTo(Theme.DARK);
        assertThat(memory().size("width", 1)).isEqualTo(1500);
    }

    @Test
    void theStoreOpenedLastComesFirstAndOnlyOnce() {
        var memory = memory();
        memory.remember(folder.resolve("a"), "Ashshire");
        memory.remember(folder.resolve("b"), "Elmshire");
        memory.remember(folder.resolve("a"), "Ashshire");
        assertThat(memory().listRecents())
                .extracting(Recent::authority)
                .containsExactly("Ashshire", "Elmshire");
    }

    @Test
    void onlyTheLastFiveAreKept() {
        var memory = memory();
        for (int i = 1; i <= 7; i++) {
            memory.remember(folder.resolve("s" + i), "S" + i);
        }
        assertThat(memory().listRecents())
                .extracting(Recent::authority)
                .containsExactly("S7", "S6", "S5", "S4", "S3");
    }

    @Test
    void aStoreThatIsGoneStaysInTheListAndSaysSo() {
        memory().remember(folder.resolve("gone"), "Ashshire");
        assertThat(memory().listRecents()).extracting(Recent::there).containsExactly(false);
    }

    @Test
    void damagedSettingsStartAsNew() throws IOException {
        Files.writeString(file(), "theme=\\uZZZZ");
        assertThat(memory().theme()).isEqualTo(Theme.LIGHT);
        assertThat(memory().size("width", 1366)).isEqualTo(1366);
    }

    @Test
    void theFileLiesWhereTheSystemKeepsSettings() {
        var home = Path.of("home");
        assertThat(DesktopMemory.usualFile(Map.of(), home))
                .isEqualTo(Path.of("home", ".config", "homeward", "desktop.properties"));
        assertThat(DesktopMemory.usualFile(Map.of("APPDATA", "roaming"), home))
                .isEqualTo(Path.of("roaming", "Homeward", "desktop.properties"));
    }

    private DesktopMemory memory() {
        return new DesktopMemory(file());
    }

    private Path file() {
        return folder.resolve("desktop.properties");
    }
}
