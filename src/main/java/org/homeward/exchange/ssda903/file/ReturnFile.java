package org.homeward.exchange.ssda903.file;

import java.io.IOException;

/**
 * A file that may be a table or a whole return.
 *
 * @param place where it lies, whole; zip files count as folders
 * @param folder the part of the place that may name a year: what was asked for and what lies below,
 *     parted by {@code /}
 * @param name without its folder
 */
public record ReturnFile(String place, String folder, String name, Content content) {
    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
