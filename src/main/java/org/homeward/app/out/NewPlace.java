package org.homeward.app.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.domain.common.Reason;

/**
 * A file or folder that is made whole or not at all: it is written under another name beside its
 * place and moved there at the end. Nothing that is there is ever written over.
 */
public final class NewPlace {
    private final Path place;

    private NewPlace(Path place) {
        this.place = place.toAbsolutePath().normalize();
    }

    public static NewPlace at(Path place) {
        return new NewPlace(place);
    }

    /** Why nothing can be made there; empty when it can. */
    public List<Reason> reasonsAgainst() {
        if (Files.exists(place)) {
            return List.of(
                    Reason.of(
                            "THERE", "%s is there already; give another name.".formatted(name())));
        }
        return folder().filter(Files::isDirectory).isPresent()
                ? List.of()
                : List.of(Reason.of("FOLDER", "The folder of %s is not there.".formatted(name())));
    }

    /**
     * Makes it.
     *
     * @param writing writes the whole content to the path that it is given, where nothing is
     * @param beforeIsShown runs when all is written and before it appears in its place; what it
     *     throws undoes everything
     */
    public Path make(Consumer<Path> writing, Runnable beforeIsShown) {
        Path beside = place.resolveSibling("." + name() + ".part");
        try {
            delete(beside);
            writing.accept(beside);
            beforeIsShown.run();
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(name());
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } finally {
            deleteQuietly(beside);
        }
    }

    private String name() {
        return String.valueOf(place.getFileName());
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(place.getParent());
    }

    private static void deleteQuietly(Path path) {
        try {
            delete(path);
        } catch (IOException | UncheckedIOException left) {
            // It is hidden, and the next writing to the same place takes it away.
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
