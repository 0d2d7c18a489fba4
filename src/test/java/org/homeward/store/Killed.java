package org.homeward.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program that saves and ends it by force. */
final class Killed {

    private Killed() {}

    /** Waits for the program's first word and then some milliseconds, kills it, gives its words. */
    static List<String> after(int millis, Path folder, String task, String settings) {
        Path words = folder.resolve("words.txt");
        try {
            Files.deleteIfExists(words);
            Process process = started(folder, words, task, settings);
            while (process.isAlive() && Files.size(words) == 0) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            process.waitFor();
            String said = Files.readString(words, StandardCharsets.US_ASCII);
            return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process started(Path folder, Path words, String task, String settings)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProgram.class.getName(),
                        folder.toString(),
                        task,
                        settings)
                .redirectOutput(words.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }
}
