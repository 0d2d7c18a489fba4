package org.homeward.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.StoreRefused;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuessThrottleTest {

    @TempDir Path folder;

    private final SetClock clock = new SetClock("2026-11-22T09:00:00Z");

    @Test
    void thePauseDoublesUpToAMinute() {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            pauses.add(secondsUntilNextGuess());
        }

        assertThat(pauses).containsExactly(0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 60L);
    }

    @Test
    void neverMoreThanTenInFiveMinutes() {
        int guesses = 0;
        for (int second = 0; second < 300; second++) {
            guesses += isAllowed() ? 1 : 0;
            clock.move(Duration.ofSeconds(1));
        }

        assertThat(guesses).isEqualTo(10);
    }

    @Test
    void aRightPassphraseForgetsTheWrongOnes() {
        for (int i = 0; i < 3; i++) {
            throttle().guess();
        }
        throttle().succeeded();

        assertThat(isAllowed()).isTrue();
    }

    @Test
    void aClockSetBackLocksNobodyOut() {
        for (int i = 0; i < 3; i++) {
            throttle().guess();
        }
        clock.move(Duration.ofDays(-400));
        assertThat(isAllowed()).isFalse();

        clock.move(Duration.ofSeconds(2));
        assertThat(isAllowed()).isTrue();
    }

    @Test
    void aDamagedCountGivesNoFreeGuessesAndLocksNobodyOut() throws IOException {
        Files.writeString(folder.resolve("guesses"), "rubbish");

        assertThat(isAllowed()).isTrue();
        assertThat(isAllowed()).isFalse();
    }

    private long secondsUntilNextGuess() {
        long seconds = 0;
        while (!isAllowed()) {
            clock.move(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    private boolean isAllowed() {
        try {
            throttle().guess();
            return true;
        } catch (StoreRefused refused) {
            assertThat(refused.why()).isEqualTo(StoreRefused.Why.TOO_MANY_GUESSES);
            return false;
        }
    }

    private GuessThrottle throttle() {
        return new GuessThrottle(folder.resolve("guesses"), clock);
    }
}
