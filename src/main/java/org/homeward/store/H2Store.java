package org.homeward.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Authority;

/**
 * Opens and makes stores in a folder: one encrypted H2 file, its backups beside it. Everything that
 * stands in the way is a {@link StoreRefused} with one plain sentence.
 */
public final class H2Store {

    private final H2Files files;
    private final FileKey key;
    private final Clock clock;
    private final Backups backups;
    private final H2Settings settings;

    public H2Store(Path folder, FileKey key, Clock clock) {
        this(folder, key, clock, H2Settings.SAFE);
    }

    H2Store(Path folder, FileKey key, Clock clock, H2Settings settings) {
        this.files = new H2Files(folder);
        this.key = key;
        this.clock = clock;
        this.backups = new Backups(files, key);
        this.settings = settings;
    }

    /** Makes an owner-only folder for a store; refused where a data file lies already. */
    public static void prepare(Path folder) {
        var files = new H2Files(folder);
        files.makeFolder();
        if (Files.exists(files.data())) {
            throw Refusals.alreadyThere();
        }
    }

    /** Makes a store for an authority where there is none. */
    public Store create(String storeId, Authority authority) {
        prepare(files.folder());
        return onThread(
                (thread, lock) -> {
                    new H2Upgrade(files, engine(files.staged())).makeNew(storeId, authority);
                    H2Engine engine = engine(files.data());
                    var locked = new LockedEngine(engine, lock);
                    return SqlStore.open(locked, connected(), thread);
                });
    }

    /** Opens the store that is there, upgrading it first if it is older; never makes one. */
    public Store open() {
        files.requireData();
        return onThread(this::opened);
    }

    /** The backups there are, newest first. */
    public List<Path> listBackups() {
        return backups.list();
    }

    private Store opened(StoreThread thread, FolderLock lock) throws SQLException {
        H2Engine engine = engine(files.data());
        Sql sql = connected();
        try {
            StoreState state = Loaded.state(sql, engine.seal(), settings.sealAsked());
            engine.head().requireNotOlder(state);
            if (state.schemaVersion() > Migrations.LATEST) {
                throw Refusals.newer();
            }
            if (state.schemaVersion() < Migrations.LATEST) {
                requireWhole(sql, engine.seal(), state);
                backups.take(sql, state, clock.instant());
                engine.close(sql);
                new H2Upgrade(files, engine(files.staged())).upgrade();
                sql = connected();
            }
            SqlStore store = SqlStore.open(new LockedEngine(engine, lock), sql, thread);
            if (!store.authority().sample()) {
                Instant now = clock.instant();
                store.later((at, latest) -> backups.takeIfDue(at, latest, now));
            }
            return store;
        } catch (SQLException | RuntimeException | StackOverflowError e) {
            drop(sql);
            throw e;
        }
    }

    private Sql connected() throws SQLException {
        return new Sql(engine(files.data()).connect());
    }

    private static void requireWhole(Sql sql, Seal seal, StoreState state) throws SQLException {
        if (!Loaded.sum(sql, seal).equals(state.content())) {
            throw new DamagedStore("the rows do not add up to the seal");
        }
    }

    /** Closes a store that is refused, without letting the database tidy its file. */
    private static void drop(Sql sql) {
        try {
            sql.run("shutdown immediately");
        } catch (SQLException | RuntimeException e) {
            // it is refused anyway, for the reason found first
        }
    }

    private Store onThread(Opening opening) {
        var thread = new StoreThread();
        var lock = thread.call(() -> FolderLock.take(files.lock()));
        boolean done = false;
        try {
            Store store =
                    thread.call(
                            () -> {
                                try {
                                    return opening.open(thread, lock);
                                } catch (SQLException e) {
                                    throw Refusals.whileOpening(e);
                                }
                            });
            done = true;
            return store;
        } catch (StoreRefused refused) {
            throw refused;
        } catch (DamagedStore e) {
            throw Refusals.damaged(e);
        } catch (RuntimeException | StackOverflowError e) {
            // a damaged file can lead the database anywhere
            throw Refusals.damaged(
                    new DamagedStore("it cannot be read (" + e.getClass().getSimpleName() + ")"));
        } finally {
            if (!done) {
                lock.close();
                thread.close();
            }
        }
    }

    private H2Engine engine(Path file) {
        return new H2Engine(files, file, key, settings);
    }

    /** What is done on the thread that the store will live on, while the folder is locked. */
    private interface Opening {
        Store open(StoreThread thread, FolderLock lock) throws SQLException;
    }
}
