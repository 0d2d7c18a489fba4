package org.homeward.ui.kit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the window has to say: a trouble until it is closed, a success with the time it was saved.
 */
public final class Notices {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper savedAt = new ReadOnlyStringWrapper("");

    public Notices(Clock clock) {
        this.clock = clock;
    }

    /** One thing said. Details are there for a trouble only. */
    public record Notice(String sentence, Optional<String> details) {}

    /** Says what was saved; the caller has the store's word that it is on disk. */
    public void saved(String sentence) {
        savedAt.set("Saved " + MINUTE.format(LocalTime.now(clock)));
        latest.set(Optional.of(new Notice(sentence + " " + savedAt.get() + ".", Optional.empty())));
    }

    /** Says something that is neither. */
    public void say(String sentence) {
        latest.set(Optional.of(new Notice(sentence, Optional.empty())));
    }

    public void trouble(Trouble trouble) {
        latest.set(Optional.of(new Notice(trouble.sentence(), Optional.of(trouble.details()))));
    }

    public void close() {
        latest.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** "Saved 14:02", or empty before the first save. */
    public ReadOnlyStringProperty savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }
}
