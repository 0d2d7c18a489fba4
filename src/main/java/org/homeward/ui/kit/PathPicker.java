package org.homeward.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files and folders; empty when they thought better of it. */
public interface PathPicker {
    /** One file or several, to be read. */
    List<Path> files(String title);

    Optional<Path> folder(String title);

    /** Where to write; the ending of the name says what kind of file it is. */
    Optional<Path> saveAs(String title, String name);
}
