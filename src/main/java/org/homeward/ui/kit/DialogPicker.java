package org.homeward.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs, over the window that has the keyboard. */
public final class DialogPicker implements PathPicker {
    @Override
    public List<Path> files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                "Returns and registers",
                                "*.csv",
                                "*.xlsx",
                                "*.xml",
                                "*.zip",
                                "*.txt"),
                        new ExtensionFilter("All files", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String title, String name, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + endings.get(0));
        for (var ending : endings) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(ending.toUpperCase(Locale.UK), "*." + ending));
        }
        return Optional.ofNullable(chooser.showSaveDialog(window()))
                .map(file -> withEnding(file.toPath(), endings));
    }

    /** Not every system puts the ending after a name that was typed without one. */
    private static Path withEnding(Path file, List<String> endings) {
        var name = String.valueOf(file.getFileName());
        return endings.contains(PathPicker.ending(name))
                ? file
                : file.resolveSibling(name + "." + endings.get(0));
    }

    private static Window window() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> Window.getWindows().get(0));
    }
}
