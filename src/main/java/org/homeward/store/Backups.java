package org.homeward.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the data file, each a zip that stays encrypted, with the key file in it. A copy counts
 * only when it has been opened and adds up; the newest ten are kept.
 */
final class Backups {

    private static final int KEPT = 10;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final H2Files files;
    private final FileKey key;

    Backups(H2Files files, FileKey key) {
        this.files = files;
        this.key = key;
    }

    /** Newest first. */
    List<Path> list() {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(files.backups())) {
            return all.filter(file -> file.toString().endsWith(".zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a copy when there is something to lose and the newest copy is a day old. */
    void takeIfDue(Sql sql, StoreState state, Instant now) throws SQLException {
        if (state.entryNo() > 0 && list().stream().noneMatch(zip -> isFresh(zip, now))) {
            take(sql, state, now);
        }
    }

    Path take(Sql sql, StoreState state, Instant now) throws SQLException {
        String name = "carebook-%s-%d.zip".formatted(NAME.format(now), state.commitNo());
        Path zip = files.backups().resolve(name);
        try {
            Files.createDirectories(files.backups());
            Path fresh = files.backups().resolve(name + ".new");
            Files.deleteIfExists(fresh);
            sql.run("backup to '%s'".formatted(fresh.toString().replace("'", "''")));
            requireGood(fresh, state);
            addKeys(fresh);
            Files.move(fresh, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            for (Path old : list().stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
        return zip;
    }

    private static boolean isFresh(Path zip, Instant now) {
        String name = zip.getFileName().toString();
        try {
            Instant taken =
                    NAME.parse(name.substring("carebook-".length(), name.lastIndexOf('-')))
                            .query(Instant::from);
            return Duration.between(taken, now).compareTo(A_DAY) < 0;
        } catch (RuntimeException notOurs) {
            return false;
        }
    }

    /** Opens the copy beside the store and adds its rows up. */
    private void requireGood(Path zip, StoreState state) throws IOException, SQLException {
        Path place = Files.createTempDirectory(files.backups(), "check");
        Path copy = place.resolve("carebook.mv.db");
        try {
            try (var inside = FileSystems.newFileSystem(zip)) {
                Files.copy(inside.getPath(files.data().getFileName().toString()), copy);
            }
            var engine = new H2Engine(new H2Files(place), copy, key, H2Settings.SAFE);
            try (var connection = engine.connect()) {
                var sql = new Sql(connection);
                if (!Loaded.sum(sql, engine.seal()).equals(state.content())) {
                    throw new DamagedStore("a fresh backup does not add up");
                }
            }
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(place);
        }
    }

    private void addKeys(Path zip) throws IOException {
        Path keys = files.folder().resolve("keys.plv");
        if (Files.exists(keys)) {
            try (var inside = FileSystems.newFileSystem(zip)) {
                Files.copy(keys, inside.getPath("keys.plv"));
            }
        }
    }
}
