package org.homeward.vault;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.app.StoreRefused;

/**
 * Small files beside the store, read whole and replaced whole: a crash leaves the old or the new.
 */
final class KeyFile {

    private static final long LARGEST = 1024 * 1024;

    private KeyFile() {}

    static byte[] read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StoreRefused(
                        StoreRefused.Why.NOT_FOUND,
                        "There is no Homeward store here: its key file keys.plv is missing.");
            }
            if (Files.size(file) > LARGEST) {
                throw new StoreRefused(
                        StoreRefused.Why.DAMAGED, "The key file keys.plv is damaged.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StoreRefused(
                    StoreRefused.Why.DAMAGED, "The key file keys.plv cannot be read.", e);
        }
    }

    static void replace(Path file, byte[] content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING)) {
                var left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_WRITABLE,
                    "Homeward may not write in the store's folder. Nothing was changed.",
                    e);
        }
    }
}
