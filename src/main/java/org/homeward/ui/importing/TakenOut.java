package org.homeward.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is left of files and folders when some files are taken out. */
final class TakenOut {
    private TakenOut() {}

    /** A folder with nothing taken out stays whole, so that its name can still tell the year. */
    static List<Path> from(List<Path> chosen, List<Path> files) {
        return chosen.stream().flatMap(path -> left(path, files)).toList();
    }

    private static Stream<Path> left(Path path, List<Path> files) {
        if (files.contains(path)) {
            return Stream.empty();
        }
        if (files.stream().noneMatch(file -> file.startsWith(path))) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.sorted().toList().stream().flatMap(child -> left(child, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
