package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.homeward.app.StoreRefused;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theExitCodeIsTheCommandsOwn() {
        assertThat(run(() -> 0, "probe")).isZero();
        assertThat(run(() -> 1, "probe")).isEqualTo(1);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void helpListsEveryCommandAndHowToCallIt() {
        assertThat(run(() -> 0, "help")).isZero();
        assertThat(text(out)).contains("homeward probe [--loud]").contains("does what it is told");
    }

    @Test
    void wrongWordsEndWithTwoAndTheRightUse() {
        assertThat(run(() -> 0, "nothing")).isEqualTo(2);
        assertThat(run(() -> 0, "probe", "--soft")).isEqualTo(2);
        assertThat(text(err))
                .contains("there is no command \"nothing\"")
                .contains("This command has no option --soft.")
                .contains("Use: homeward probe [--loud]");
    }

    @Test
    void troubleIsOneSentenceAndNeverATrace() {
        List<Supplier<RuntimeException>> troubles =
                List.of(
                        () ->
                                new StoreRefused(
                                        StoreRefused.Why.IN_USE, "The store is open elsewhere."),
                        () -> new UncheckedIOException(new FileAlreadyExistsException("x.csv")),
                        () -> new UncheckedIOException(new java.io.IOException("secret path")),
                        () -> new NoSuchElementException("There is no request R9."),
                        () -> new IllegalStateException("Jane Doe, born 2010"));
        for (Supplier<RuntimeException> trouble : troubles) {
            assertThat(
                            run(
                                    () -> {
                                        throw trouble.get();
                                    },
                                    "probe"))
                    .isEqualTo(1);
        }
        assertThat(text(err).lines()).hasSize(troubles.size());
        assertThat(text(err))
                .contains("open elsewhere", "x.csv is there already", "There is no request R9.")
                .doesNotContain("Jane", "secret", "at org.");
    }

    private int run(Supplier<Integer> work, String... words) {
        Console console = new Console(stream(out), stream(err));
        return new CommandLine(Map.of("probe", () -> new Probe(work))).run(List.of(words), console);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private record Probe(Supplier<Integer> work) implements Command {
        @Override
        public String name() {
            return "probe";
        }

        @Override
        public String usage() {
            return "probe [--loud]";
        }

        @Override
        public String summary() {
            return "does what it is told";
        }

        @Override
        public Options options() {
            return new Options(Set.of(), Set.of("--loud"), false);
        }

        @Override
        public int run(Arguments arguments, Console console) {
            return work.get();
        }
    }
}
