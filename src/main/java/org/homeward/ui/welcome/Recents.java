package org.homeward.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** Stores opened before, the last one first. */
public interface Recents {
    List<Recent> listRecents();

    /** One of them; it stays in the list when its folder is gone, and says so. */
    record Recent(Path folder, String authority, boolean there) {}
}
