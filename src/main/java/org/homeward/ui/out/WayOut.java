package org.homeward.ui.out;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.app.reading.Progress;

/**
 * One thing that can be taken out.
 *
 * @param id short, for the controls of the screen
 * @param group under which heading it stands
 * @param about what is in it and for whom, in a sentence or two; empty for the same in another
 *     form, which stands beside the one before
 * @param suggested name of the file or folder; the ending tells the kind of file
 * @param switches what can be chosen about it
 */
public record WayOut(
        String id,
        String group,
        String name,
        String about,
        String suggested,
        List<Switch> switches,
        Writing writing) {
    public WayOut {
        switches = List.copyOf(switches);
    }

    /** Off unless a person puts it on. */
    public record Switch(String id, String words) {}

    /** Writes it where nothing is; refused in plain words when something is there. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes the file or folder.
         *
         * @param on the switches that are on
         */
        Outcome<Path> write(Path place, Set<String> on, Progress progress);
    }

    /** A name without an ending is that of a folder, made in the one that is chosen. */
    boolean isFolder() {
        return suggested.lastIndexOf('.') <= 0;
    }
}
