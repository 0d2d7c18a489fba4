package org.homeward.exchange.ssda903.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;

/** Every file that paths lead to: files themselves, all below a folder, all inside a zip. */
public final class GatheredFiles implements Closeable {
    private static final Set<String> ENDINGS = Set.of("csv", "txt", "xlsx", "xml", "zip");

    private final List<ReturnFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ZipReturn> zips = new ArrayList<>();

    private GatheredFiles() {}

    /** What cannot be opened becomes a problem. */
    public static GatheredFiles of(List<Path> paths) {
        GatheredFiles gathered = new GatheredFiles();
        paths.stream().distinct().forEach(gathered::path);
        return gathered;
    }

    public List<ReturnFile> files() {
        return List.copyOf(files);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        for (ZipReturn zip : zips) {
            zip.close();
        }
    }

    private void path(Path path) {
        try {
            if (Files.isDirectory(path)) {
                folder(path.toAbsolutePath().normalize());
            } else if (Files.isRegularFile(path)) {
                Path file = path.toAbsolutePath().normalize();
                file(file, file.resolveSibling(""));
            } else if (Files.exists(path)) {
                refuse(path, "It is neither a file nor a folder.");
            } else {
                refuse(path, "There is no such file.");
            }
        } catch (FileRefused refused) {
            refuse(path, refused.sentence());
        } catch (IOException | java.io.UncheckedIOException e) {
            refuse(path, "The file cannot be read.");
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder, Limits.FOLDER_DEPTH)) {
            inside = walk.filter(Files::isRegularFile).sorted().limit(Limits.FILES + 1L).toList();
        }
        if (inside.size() > Limits.FILES) {
            throw new FileRefused("The folder holds more than 1,000 files.");
        }
        if (inside.isEmpty()) {
            throw new FileRefused("The folder holds no files.");
        }
        for (Path file : inside) {
            if (isRead(nameOf(file))) {
                fileOrProblem(file, folder);
            } else {
                leave(nameOf(file));
            }
        }
    }

    private void fileOrProblem(Path file, Path root) {
        try {
            file(file, root);
        } catch (FileRefused refused) {
            refuse(file, refused.sentence());
        } catch (IOException e) {
            refuse(file, "The file cannot be read.");
        }
    }

    /** Takes a file found in or below a folder. */
    private void file(Path path, Path root) throws IOException {
        BasicFileAttributes found = StableBytes.attributes(path);
        long size = found.size();
        if (size > Limits.FILE_BYTES) {
            throw new FileRefused("The file is larger than 100 MB.");
        }
        if (size == 0) {
            throw new FileRefused("The file is empty.");
        }
        if (ZipReturn.isZip(path) && !ZipReturn.isOfAnOffice(path)) {
            ZipReturn zip = ZipReturn.open(path, labelOf(path, root));
            zips.add(zip);
            files.addAll(zip.files());
            zip.left().forEach(this::leave);
        } else {
            String place = path.resolveSibling("").toString();
            files.add(
                    new ReturnFile(
                            place,
                            labelOf(path.resolveSibling(""), root),
                            nameOf(path),
                            size,
                            () -> StableBytes.read(path, found)));
        }
    }

    static boolean isRead(String name) {
        int dot = name.lastIndexOf('.');
        return !name.startsWith(".")
                && dot >= 0
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private void leave(String name) {
        problems.add(
                new Problem(
                        Severity.NOTE,
                        "LEFT",
                        Optional.empty(),
                        new RowSource(name, 0),
                        "The file is no CSV, XML, zip file or workbook (.xlsx).",
                        "left aside"));
    }

    private void refuse(Path path, String sentence) {
        problems.add(Problem.ofFile(new RowSource(nameOf(path), 0), sentence));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The names from the folder that was asked for down to a path. */
    private static String labelOf(Path path, Path root) {
        String below = root.relativize(path).toString();
        String label = below.isEmpty() ? nameOf(root) : nameOf(root) + "/" + below;
        return label.replace('\\', '/');
    }
}
