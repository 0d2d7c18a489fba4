package org.homeward.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which of the files below what was chosen a line of the list is about. */
final class PathIndex {
    private static final int DEPTH = 8;

    private final List<Path> files;

    private PathIndex(List<Path> files) {
        this.files = files;
    }

    /** Looks below the folders; what cannot be read is not there. */
    static PathIndex of(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            try (Stream<Path> walk = Files.walk(path, DEPTH)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException notThere) {
                files.add(path);
            }
        }
        return new PathIndex(files);
    }

    /**
     * The file of this id, which ends in names of folders and its own; else those of this name. A
     * member of a zip or a sheet of a workbook begins with the name of its file.
     */
    List<Path> find(String id, String name) {
        int best = files.stream().mapToInt(file -> namesAlike(file, id)).max().orElse(0);
        return best < 2
                ? files.stream().filter(file -> begins(name, nameOf(file))).toList()
                : files.stream().filter(file -> namesAlike(file, id) == best).toList();
    }

    /** How many names at the end of the path stand at the beginning of the id. */
    private static int namesAlike(Path file, String id) {
        int count = file.getNameCount();
        for (int names = count; names > 0; names--) {
            String end = file.subpath(count - names, count).toString().replace('\\', '/');
            if (begins(id, end)) {
                return names;
            }
        }
        return 0;
    }

    private static boolean begins(String text, String file) {
        return text.startsWith(file)
                && (text.length() == file.length()
                        || !Character.isLetterOrDigit(text.charAt(file.length())));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
