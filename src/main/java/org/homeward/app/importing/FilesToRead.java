package org.homeward.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.RegisterReader;
import org.homeward.app.reading.ReadingChoices;

/**
 * Registers and returns apart, though they may lie in one folder.
 *
 * @param returns a folder without registers stays whole, so that its name can tell the year
 */
record FilesToRead(List<Path> registers, List<Path> returns) {
    private static final int DEPTH = 8;

    static FilesToRead of(List<Path> paths, RegisterReader reader, ReadingChoices choices) {
        List<Path> registers = new ArrayList<>();
        List<Path> returns = new ArrayList<>();
        for (Path path : paths) {
            List<Path> files = filesBelow(path);
            List<Path> found =
                    files.stream().filter(file -> reader.recognises(file, choices)).toList();
            registers.addAll(found);
            if (found.isEmpty()) {
                returns.add(path);
            } else {
                files.stream().filter(file -> !found.contains(file)).forEach(returns::add);
            }
        }
        return new FilesToRead(registers, returns);
    }

    private static List<Path> filesBelow(Path path) {
        try (Stream<Path> files = Files.walk(path, DEPTH)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException notThere) {
            return List.of();
        }
    }
}
