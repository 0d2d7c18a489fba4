package org.homeward.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * The files of a store in a folder.
 *
 * @param folder holds the data file, the key file beside it and the backups; owner-only
 */
record H2Files(Path folder) {

    private static final String ENDING = ".mv.db";
    private static final byte[] FIRST_BYTES = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final long SHORTEST = 3 * 4096;

    H2Files {
        folder = folder.toAbsolutePath().normalize();
    }

    Path data() {
        return folder.resolve("carebook" + ENDING);
    }

    /** Where a new or upgraded store is built before it takes the data file's place at once. */
    Path staged() {
        return folder.resolve("carebook-new" + ENDING);
    }

    Path lock() {
        return folder.resolve("carebook.lock");
    }

    Path head() {
        return folder.resolve("carebook.head");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    /** A file that is cut short or empty would open as an empty database: it is refused first. */
    void requireData() {
        if (!Files.isRegularFile(data())) {
            throw Refusals.notFound();
        }
        try (InputStream in = Files.newInputStream(data())) {
            boolean whole = Arrays.equals(in.readNBytes(FIRST_BYTES.length), FIRST_BYTES);
            if (!whole || Files.size(data()) < SHORTEST) {
                throw Refusals.damaged(new DamagedStore("the data file is cut short or not ours"));
            }
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
    }

    void makeFolder() {
        try {
            Files.createDirectories(folder);
            var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
    }

    void dropStaged() {
        try {
            Files.deleteIfExists(staged());
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
    }

    /** Puts the staged file in the data file's place: a crash leaves the one or the other. */
    void swapIn() {
        try {
            try (var channel = FileChannel.open(staged(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    staged(),
                    data(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
    }

    /** What H2 is asked to open: a path without its ending, and what keeps every commit. */
    static String url(Path file, H2Settings settings, boolean mayCreate) {
        String path = file.toString();
        if (path.contains(";") || !path.endsWith(ENDING)) {
            throw new IllegalArgumentException("Not a place for a store's data file.");
        }
        return "jdbc:h2:file:"
                + path.substring(0, path.length() - ENDING.length())
                + ";CIPHER=AES;WRITE_DELAY="
                + settings.writeDelay()
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
                + (mayCreate ? "" : ";IFEXISTS=TRUE");
    }
}
