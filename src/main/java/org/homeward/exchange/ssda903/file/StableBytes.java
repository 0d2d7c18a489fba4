package org.homeward.exchange.ssda903.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of a file that stays the same while it is read: nothing is taken from a changing one.
 */
final class StableBytes {
    private StableBytes() {}

    /**
     * Reads a file once and whole.
     *
     * @param before its size and time stamp when it was found
     */
    static byte[] read(Path path, BasicFileAttributes before) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            BasicFileAttributes after = attributes(path);
            boolean same =
                    bytes.length == before.size()
                            && after.size() == before.size()
                            && after.lastModifiedTime().equals(before.lastModifiedTime());
            if (!same) {
                throw new FileRefused("The file changed while it was read; please try again.");
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new FileRefused("The file is no longer there.");
        } catch (AccessDeniedException denied) {
            throw new FileRefused("The file may not be read by this user.");
        }
    }

    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }
}
