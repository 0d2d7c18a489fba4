package org.homeward.exchange.ssda903.file;

import java.io.IOException;

/**
 * A file that may be a table or a whole return.
 *
 * @param place where it lies, whole; zip files count as folders
 * @param folder the part of the place that may name a year: what was asked for and what lies below,
 *     parted by {@code /}
 * @param name without its folder
 * @param size in bytes
 */
public record ReturnFile(String place, String folder, String name, long size, Content content) {
    /** Tells it apart from all others that are read with it. */
    public String id() {
        return folder + "/" + name;
    }

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
