package org.homeward.ui.deciding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Considerations;
import org.homeward.app.Credentials;
import org.homeward.matching.warning.Warning;

/** What a person writes and ticks while deciding; nothing is ticked for them. */
final class Written {
    /** What is written in words. */
    enum Entry {
        REASONS,
        WHY_NOT_FIRST,
        SUPPORT,
        VIEWS,
        INTRODUCTIONS,
        DISSENT,
        EMERGENCY,
        SECOND_NAME,
        SECOND_PASSPHRASE
    }

    final ObjectProperty<Optional<LocalDate>> startsOn =
            new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> reviewOn =
            new SimpleObjectProperty<>(Optional.empty());
    final StringProperty decider;
    final BooleanProperty emergency = new SimpleBooleanProperty();
    final BooleanProperty immediateRisk = new SimpleBooleanProperty();
    final Map<Warning, BooleanProperty> acknowledged = new LinkedHashMap<>();
    private final Map<Entry, StringProperty> entries = new EnumMap<>(Entry.class);

    Written(String decider) {
        this.decider = new SimpleStringProperty(decider);
        for (var entry : Entry.values()) {
            entries.put(entry, new SimpleStringProperty(""));
        }
    }

    StringProperty entry(Entry entry) {
        return entries.getOrDefault(entry, new SimpleStringProperty(""));
    }

    String text(Entry entry) {
        return entry(entry).get().strip();
    }

    BooleanProperty acknowledged(Warning warning) {
        return acknowledged.computeIfAbsent(warning, w -> new SimpleBooleanProperty());
    }

    /** Warnings that are not ticked yet. */
    List<Warning> unread(List<Warning> warnings) {
        return warnings.stream().filter(warning -> !acknowledged(warning).get()).toList();
    }

    Credentials second() {
        return new Credentials(text(Entry.SECOND_NAME), entry(Entry.SECOND_PASSPHRASE).get());
    }

    Considerations said(List<Warning> warnings) {
        Set<String> codes = warnings.stream().map(Warning::code).collect(Collectors.toSet());
        return new Considerations(
                text(Entry.REASONS),
                text(Entry.WHY_NOT_FIRST),
                codes,
                text(Entry.SUPPORT),
                text(Entry.VIEWS),
                text(Entry.INTRODUCTIONS),
                text(Entry.DISSENT),
                reviewOn.get());
    }
}
