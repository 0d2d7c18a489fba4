package org.homeward.exchange.ssda903.file;

import java.io.IOException;

/**
 * A file that may be a table or a whole return.
 *
 * @param folder where it lies, zip files counting as folders; the innermost name last, parted by
 *     {@code /}
 * @param name without its folder
 */
public record ReturnFile(String folder, String name, Content content) {
    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
