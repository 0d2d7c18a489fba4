package org.homeward.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LongWork;

/** The files that were chosen, read as the choices say; read anew only when either changes. */
public final class FilesViewModel {
    private final ImportDesk work;
    private final Desk desk;
    private final LongWork reading;
    private final ChoicesViewModel choices;
    private final ObservableList<Path> chosen = FXCollections.observableArrayList();
    private final ObservableList<FoundFile> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Reading>> read =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    FilesViewModel(ImportDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        reading = new LongWork(desk);
        choices = new ChoicesViewModel(work.names());
    }

    void add(List<Path> paths) {
        paths.stream().filter(path -> !chosen.contains(path)).forEach(chosen::add);
        forgetRead();
    }

    void takeOut(FoundFile file, Runnable then) {
        var before = List.copyOf(chosen);
        desk.tasks()
                .ask(
                        "take the file out",
                        () -> TakenOut.from(before, file.paths()),
                        left -> {
                            chosen.setAll(left);
                            forgetRead();
                            then.run();
                        },
                        desk.notices()::trouble);
    }

    void forget() {
        reading.stop();
        chosen.clear();
        choices.forget();
        forgetRead();
    }

    /** Reads when files or choices have changed since, then goes on; not without files. */
    void whenRead(Consumer<Reading> then) {
        var how = choices.now();
        var same = read.get().filter(r -> r.choices().equals(how));
        if (same.isPresent() || chosen.isEmpty()) {
            same.ifPresent(then);
            return;
        }
        var paths = List.copyOf(chosen);
        reading.ask(
                "read the files",
                progress -> Reading.of(work.importFiles(), paths, how, progress),
                answer -> {
                    show(answer);
                    then.accept(answer);
                });
    }

    /** Works out what storing them would do, then goes on. */
    void whenPreviewed(Reading now, Consumer<Preview> then) {
        if (preview.get().isPresent()) {
            preview.get().ifPresent(then);
            return;
        }
        reading.ask(
                "work out what would change",
                progress -> {
                    progress.at("working out what would change", 0, 0);
                    return Preview.of(work.importFiles(), now.read(), progress);
                },
                would -> {
                    preview.set(Optional.of(would));
                    then.accept(would);
                });
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    LongWork reading() {
        return reading;
    }

    ChoicesViewModel choices() {
        return choices;
    }

    ObservableList<Path> chosen() {
        return chosen;
    }

    /** What each file was found to be, those that cannot be used first. */
    ObservableList<FoundFile> found() {
        return found;
    }

    /** Empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<Reading>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** What storing the files would do. */
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    private void forgetRead() {
        read.set(Optional.empty());
        preview.set(Optional.empty());
        found.clear();
    }

    private void show(Reading now) {
        read.set(Optional.of(now));
        preview.set(Optional.empty());
        found.setAll(now.lines());
        choices.found(now.files(), now.read().authorities());
    }
}
