package org.homeward.app.out;

import java.nio.file.Path;
import java.util.List;

/** Writes placements in the form of the placements data standard. */
public interface PlacementStandard {
    /**
     * An array of objects.
     *
     * @param officers names of officers are written, which the standard means to stay inside
     */
    void writeJson(List<PlacedHere> placements, boolean officers, Path file);

    /** A row a placement. */
    void writeCsv(List<PlacedHere> placements, boolean officers, Path file);
}
