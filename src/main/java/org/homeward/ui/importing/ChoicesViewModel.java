package org.homeward.ui.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.KnownNames;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reading.ReadingChoices.Code;
import org.homeward.app.reading.ReadingChoices.Heading;

/** What the person chose: whose rows, what a heading stands for, what a code stands for. */
public final class ChoicesViewModel {
    private final KnownNames names;
    private final ObjectProperty<Optional<String>> authority =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> authorities = FXCollections.observableArrayList();
    private final ObservableList<FileSurvey> files = FXCollections.observableArrayList();
    private final ObservableList<CodeLine> codes = FXCollections.observableArrayList();
    private final Map<Heading, String> readAs = new HashMap<>();
    private final Map<Code, String> translated = new HashMap<>();

    ChoicesViewModel(KnownNames names) {
        this.names = names;
    }

    ReadingChoices now() {
        return new ReadingChoices(authority.get(), readAs, translated);
    }

    /** Takes in what was found; what was chosen before stays. */
    void found(List<FileSurvey> surveys, Set<String> inFiles) {
        var open =
                Comparator.comparing((FileSurvey file) -> !ColumnLine.isOpen(file, now()))
                        .thenComparing(FileSurvey::name)
                        .thenComparing(file -> file.yearEnd().orElse(LocalDate.MIN));
        files.setAll(surveys.stream().sorted(open).toList());
        authorities.setAll(inFiles);
        if (authority.get().filter(inFiles::contains).isEmpty()) {
            authority.set(Optional.empty());
        }
        var lines = new LinkedHashMap<Code, CodeLine>();
        codes.stream()
                .filter(line -> translated.containsKey(line.code()))
                .forEach(line -> lines.put(line.code(), line));
        CodeLine.of(surveys).forEach(line -> lines.put(line.code(), line));
        codes.setAll(lines.values());
    }

    void forget() {
        authority.set(Optional.empty());
        readAs.clear();
        translated.clear();
        codes.clear();
        files.clear();
        authorities.clear();
    }

    /** An empty name leaves the column out. */
    void readAs(Heading heading, String name) {
        readAs.put(heading, name);
    }

    /** What the column is to be read as; empty when it is left out. */
    Optional<String> readAs(ColumnLine line) {
        var chosen = readAs.get(line.heading());
        return chosen == null ? line.readAs() : Optional.of(chosen).filter(n -> !n.isEmpty());
    }

    /** The person has said that the column is left out, or what it is. */
    boolean isDecided(ColumnLine line) {
        return line.readAs().isPresent() || readAs.containsKey(line.heading());
    }

    /** An empty code keeps it as it is: unknown. */
    void translate(Code code, String known) {
        if (known.isBlank()) {
            translated.remove(code);
        } else {
            translated.put(code, known.strip());
        }
    }

    Optional<String> translation(Code code) {
        return Optional.ofNullable(translated.get(code));
    }

    List<String> columnsFor(FileSurvey file) {
        return file.table()
                .map(names::columnsOf)
                .filter(known -> !known.isEmpty())
                .orElseGet(names::allColumns);
    }

    List<KnownNames.Code> codesFor(CodeLine line) {
        return names.codesOf(line.code().column());
    }

    /** In an extract of several authorities, the one to take. */
    ObjectProperty<Optional<String>> authorityProperty() {
        return authority;
    }

    ObservableList<String> authorities() {
        return authorities;
    }

    /** Those with something open first. */
    ObservableList<FileSurvey> files() {
        return files;
    }

    ObservableList<CodeLine> codes() {
        return codes;
    }
}
