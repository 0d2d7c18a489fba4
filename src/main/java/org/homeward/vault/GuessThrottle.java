package org.homeward.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.StoreRefused;

/**
 * Slows a person who guesses at the keyboard: three free guesses, then a pause that doubles up to a
 * minute, and never more than ten in five minutes. The count is on disk and outlives the program.
 * It does not slow a thief who copies the files; only the stretching of the passphrase does.
 */
final class GuessThrottle {

    private static final int FREE = 3;
    private static final int MOST_IN_WINDOW = 10;
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Path file;
    private final Clock clock;

    GuessThrottle(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Counts a guess before it is tried, so that ending the program does not undo the count. */
    void guess() {
        Instant now = clock.instant();
        List<Instant> failures = failures(now);
        Duration wait = waitAt(now, failures);
        if (wait.compareTo(Duration.ZERO) > 0) {
            write(failures);
            long seconds = wait.plusMillis(999).toSeconds();
            throw new StoreRefused(
                    StoreRefused.Why.TOO_MANY_GUESSES,
                    "Too many wrong passphrases. Try again in " + inWords(seconds) + ".");
        }
        failures.add(now);
        write(failures);
    }

    void succeeded() {
        write(List.of());
    }

    private static Duration waitAt(Instant now, List<Instant> failures) {
        int count = failures.size();
        if (count < FREE) {
            return Duration.ZERO;
        }
        long pause = Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(count - FREE + 1, 30));
        Instant next = failures.get(count - 1).plusSeconds(pause);
        if (count >= MOST_IN_WINDOW) {
            Instant windowEnds = failures.get(count - MOST_IN_WINDOW).plus(WINDOW);
            next = next.isAfter(windowEnds) ? next : windowEnds;
        }
        return Duration.between(now, next);
    }

    /**
     * The latest wrong guesses, oldest first; a clock that was set back counts as no time passed.
     */
    private List<Instant> failures(Instant now) {
        if (!Files.exists(file)) {
            return new ArrayList<>();
        }
        try {
            return Files.readString(file)
                    .lines()
                    .map(line -> Instant.ofEpochSecond(Long.parseLong(line)))
                    .map(at -> at.isAfter(now) ? now : at)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException | RuntimeException damaged) {
            // a damaged count gives no free guesses, but must not lock anybody out for good
            return new ArrayList<>(List.of(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH));
        }
    }

    private void write(List<Instant> failures) {
        int from = Math.max(0, failures.size() - MOST_IN_WINDOW);
        String text =
                failures.subList(from, failures.size()).stream()
                        .map(at -> at.getEpochSecond() + "\n")
                        .collect(Collectors.joining());
        KeyFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String inWords(long seconds) {
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }
}
