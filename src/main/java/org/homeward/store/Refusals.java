package org.homeward.store;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.homeward.app.StoreRefused;
import org.homeward.app.StoreRefused.Why;

/**
 * Turns what a database says into one plain sentence. The database's own words are dropped: they
 * may hold values of a row.
 */
final class Refusals {

    private static final int ALREADY_OPEN = 90020;
    private static final int WRONG_FILE_PASSWORD = 90049;
    private static final int WRONG_USER = 28000;
    private static final int READ_ONLY = 90097;
    private static final int CANNOT_READ = 90028;

    private Refusals() {}

    static StoreRefused whileOpening(SQLException e) {
        return switch (e.getErrorCode()) {
            case ALREADY_OPEN -> inUse();
            case WRONG_FILE_PASSWORD, WRONG_USER ->
                    new StoreRefused(
                            Why.DAMAGED,
                            "The data file is damaged, or the key file does not belong to it. Put"
                                    + " back both from the same backup.");
            case READ_ONLY -> notAllowed();
            case CANNOT_READ -> isKeptOut(e) ? notAllowed() : damaged(code(e));
            default -> damaged(code(e));
        };
    }

    private static StoreRefused notAllowed() {
        return new StoreRefused(
                Why.NOT_WRITABLE, "Homeward may not read and write in the store's folder.");
    }

    private static DamagedStore code(SQLException e) {
        return new DamagedStore("database code " + e.getErrorCode());
    }

    /** A file that ends too early gives the same code as one that may not be read. */
    private static boolean isKeptOut(Throwable trouble) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (at instanceof FileSystemException) {
                return true;
            }
        }
        return false;
    }

    static StoreRefused whileUsing(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("08")) {
            return new StoreRefused(
                    Why.NOT_REACHABLE,
                    "The authority's database cannot be reached. Nothing of this change was"
                            + " reported as saved.");
        }
        if (state.startsWith("22") || state.startsWith("23")) {
            return new StoreRefused(
                    Why.NOT_ALLOWED,
                    "The store refused the change because a value does not fit (code %s). Nothing"
                                    .formatted(state)
                            + " was saved.");
        }
        return new StoreRefused(
                Why.NOT_WRITABLE,
                "The change could not be saved (code %s). What was saved before is kept."
                        .formatted(state));
    }

    static StoreRefused damaged(DamagedStore what) {
        return new StoreRefused(
                Why.DAMAGED,
                "The store is damaged: %s. It was left as it is; restore the newest backup."
                        .formatted(what.getMessage()),
                what);
    }

    static StoreRefused inUse() {
        return new StoreRefused(
                Why.IN_USE,
                "This store is open in another window or on another computer. Close it there"
                        + " first.");
    }

    static StoreRefused closed() {
        return new StoreRefused(
                Why.NOT_WRITABLE,
                "The store is closed. Start Homeward again; everything reported as saved is kept.");
    }

    static StoreRefused newer() {
        return new StoreRefused(
                Why.NEWER_VERSION,
                "This store was last used by a newer Homeward. Install that version to open it.");
    }

    static StoreRefused notFound() {
        return new StoreRefused(Why.NOT_FOUND, "There is no Homeward store in this folder.");
    }

    static StoreRefused alreadyThere() {
        return new StoreRefused(
                Why.ALREADY_THERE, "There is a store in this folder already. It was not touched.");
    }

    static StoreRefused notWritable(Exception cause) {
        return new StoreRefused(
                Why.NOT_WRITABLE, "Homeward may not write in the store's folder.", cause);
    }
}
