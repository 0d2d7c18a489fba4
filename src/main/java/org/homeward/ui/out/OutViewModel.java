package org.homeward.ui.out;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LongWork;

/** What can be taken out, and the writing of one thing at a time. */
public final class OutViewModel {
    private final List<WayOut> ways;
    private final Desk desk;
    private final LongWork writing;
    private final Map<String, BooleanProperty> switches = new HashMap<>();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<WayOut>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public OutViewModel(List<WayOut> ways, Desk desk) {
        this.ways = List.copyOf(ways);
        this.desk = desk;
        writing = new LongWork(desk);
    }

    /** Asks where, then writes it there. */
    void take(WayOut way) {
        refusals.clear();
        asked.set(Optional.of(way));
        place(way).ifPresent(place -> write(way, place));
    }

    void stop() {
        writing.stop();
    }

    /** Ways of one group share a switch. */
    BooleanProperty switchOf(WayOut way, WayOut.Switch which) {
        return switches.computeIfAbsent(
                way.group() + which.id(), key -> new SimpleBooleanProperty());
    }

    List<WayOut> ways() {
        return ways;
    }

    LongWork writing() {
        return writing;
    }

    /** Why the last one was not written. */
    ObservableList<Reason> refusals() {
        return refusals;
    }

    /** The one that was asked for last. */
    ReadOnlyObjectProperty<Optional<WayOut>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    private Optional<Path> place(WayOut way) {
        return way.isFolder()
                ? desk.picker()
                        .folder("Choose the folder in which %s is made".formatted(way.suggested()))
                        .map(folder -> folder.resolve(way.suggested()))
                : desk.picker().saveAs(way.name(), way.suggested());
    }

    private void write(WayOut way, Path place) {
        var on = on(way);
        writing.carryOut(
                "write " + way.name().toLowerCase(java.util.Locale.UK),
                progress -> {
                    progress.at("writing " + place.getFileName(), 0, 0);
                    return way.writing().write(place, on, progress);
                },
                this::done);
    }

    private Set<String> on(WayOut way) {
        return way.switches().stream()
                .filter(each -> switchOf(way, each).get())
                .map(WayOut.Switch::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private void done(Outcome<Path> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(where -> desk.notices().saved("Written: %s.".formatted(where)));
    }
}
