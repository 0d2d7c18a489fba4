package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void onLinuxTheEnvironmentSaysWhetherThereIsAScreen() {
        assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveAScreen() {
        assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
        assertThat(Main.hasDisplay("Mac OS X", Map.of())).isTrue();
    }
}
