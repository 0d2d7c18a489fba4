package org.homeward.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the person for files and folders; empty when they thought better of it. */
public interface PathPicker {
    /** One file or several, to be read. */
    List<Path> files(String title);

    Optional<Path> folder(String title);

    /** Where to write; the ending of the name says what kind of file it is. */
    default Optional<Path> saveAs(String title, String name) {
        return saveAs(title, name.substring(0, name.lastIndexOf('.')), List.of(ending(name)));
    }

    /**
     * Where to write one of several kinds of file.
     *
     * @param endings without their dot, the usual one first
     */
    Optional<Path> saveAs(String title, String name, List<String> endings);

    /** What follows the last dot of a name, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
