package org.homeward.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.NoSuchElementException;

/** An exception as one plain sentence, without what the data said. */
final class Troubles {
    private Troubles() {}

    static String sentence(RuntimeException trouble) {
        if (trouble instanceof UncheckedIOException io
                && io.getCause() instanceof FileAlreadyExistsException there) {
            return "%s is there already and was not written over.".formatted(there.getFile());
        }
        if (trouble instanceof UncheckedIOException) {
            return "A file could not be read or written. Check that the place exists and may be used.";
        }
        if (trouble instanceof NoSuchElementException && trouble.getMessage() != null) {
            return trouble.getMessage();
        }
        return "Something went wrong inside the program (%s). Nothing was changed."
                .formatted(trouble.getClass().getSimpleName());
    }
}
