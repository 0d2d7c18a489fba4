package org.homeward.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.ui.kit.Theme;
import org.homeward.ui.quality.SavedViews;
import org.homeward.ui.welcome.Recents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the desktop remembers between starts: look, window size, stores opened before, saved views.
 * A file without personal data; when it cannot be read or written the desktop starts as new.
 */
final class DesktopMemory implements Recents, SavedViews {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopMemory.class);
    private static final int RECENTS = 5;
    private static final String VIEW = "view.quality.";

    private final Path file;
    private final Properties remembered = new Properties();

    DesktopMemory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                remembered.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The desktop's settings could not be read; starting as new");
                remembered.clear();
            }
        }
    }

    /** The usual place on this system. */
    static Path usualFile(Map<String, String> environment, Path home) {
        var appData = environment.get("APPDATA");
        if (appData != null) {
            return Path.of(appData, "Homeward", "desktop.properties");
        }
        var config = environment.get("XDG_CONFIG_HOME");
        var folder = config == null ? home.resolve(".config") : Path.of(config);
        return folder.resolve("homeward").resolve("desktop.properties");
    }

    Theme theme() {
        return remembered.getProperty("theme", "").equals("dark") ? Theme.DARK : Theme.LIGHT;
    }

    void remember(Theme theme) {
        put("theme", theme == Theme.DARK ? "dark" : "light");
    }

    /** A size that was kept, or the usual one. */
    double size(String name, double usual) {
        try {
            return Double.parseDouble(remembered.getProperty(name, Double.toString(usual)));
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    void rememberSize(double width, double height) {
        remembered.setProperty("width", Double.toString(width));
        put("height", Double.toString(height));
    }

    @Override
    public List<Recent> listRecents() {
        var recents = new ArrayList<Recent>();
        for (int i = 1; i <= RECENTS; i++) {
            var folder = remembered.getProperty("recent." + i + ".folder", "");
            var authority = remembered.getProperty("recent." + i + ".authority", "");
            if (!folder.isEmpty()) {
                add(recents, folder, authority);
            }
        }
        return List.copyOf(recents);
    }

    /** Puts a store first in the list. */
    void remember(Path folder, String authority) {
        var all = new ArrayList<Recent>();
        all.add(new Recent(folder.toAbsolutePath(), authority, true));
        listRecents().stream()
                .filter(r -> !r.folder().equals(folder.toAbsolutePath()))
                .limit(RECENTS - 1)
                .forEach(all::add);
        for (int i = 1; i <= all.size(); i++) {
            var recent = all.get(i - 1);
            remembered.setProperty("recent." + i + ".folder", recent.folder().toString());
            remembered.setProperty("recent." + i + ".authority", recent.authority());
        }
        write();
    }

    @Override
    public SortedMap<String, String> listViews() {
        var views = new TreeMap<String, String>();
        remembered.stringPropertyNames().stream()
                .filter(key -> key.startsWith(VIEW))
                .forEach(
                        key ->
                                views.put(
                                        key.substring(VIEW.length()), remembered.getProperty(key)));
        return views;
    }

    @Override
    public void keepView(String name, String view) {
        put(VIEW + name, view);
    }

    @Override
    public void removeView(String name) {
        remembered.remove(VIEW + name);
        write();
    }

    private static void add(List<Recent> recents, String folder, String authority) {
        try {
            var path = Path.of(folder);
            recents.add(new Recent(path, authority, Files.isDirectory(path)));
        } catch (InvalidPathException e) {
            LOG.warn("A store opened before has a folder name that is not possible here");
        }
    }

    private void put(String name, String value) {
        remembered.setProperty(name, value);
        write();
    }

    private void write() {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                remembered.store(writer, "Homeward desktop");
            }
        } catch (IOException e) {
            LOG.warn("The desktop's settings could not be written");
        }
    }
}
