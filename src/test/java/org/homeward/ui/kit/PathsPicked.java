package org.homeward.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person who picks what a test says, in that order, and nothing after that. */
public final class PathsPicked implements PathPicker {
    private final Deque<Path> next = new ArrayDeque<>();

    public PathsPicked then(Path path) {
        next.add(path);
        return this;
    }

    @Override
    public List<Path> files(String title) {
        return one().stream().toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        return one();
    }

    @Override
    public Optional<Path> saveAs(String title, String name, List<String> endings) {
        return one();
    }

    private Optional<Path> one() {
        return Optional.ofNullable(next.poll());
    }
}
