package org.homeward.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The words of a call, checked against what the command understands. */
public final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Arguments() {}

    /** Throws {@link WrongUse} for an unknown option or one without its value. */
    public static Arguments parse(List<String> given, Options options) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (options.valued().contains(word)) {
                if (i + 1 == given.size()) {
                    throw new WrongUse(word + " needs a value after it.");
                }
                arguments.values.computeIfAbsent(word, k -> new ArrayList<>()).add(given.get(++i));
            } else if (options.flags().contains(word)) {
                arguments.flags.add(word);
            } else if (word.startsWith("--")) {
                throw new WrongUse("This command has no option %s.".formatted(word));
            } else if (options.takesPaths()) {
                arguments.words.add(word);
            } else {
                throw new WrongUse("This command takes no \"%s\".".formatted(word));
            }
        }
        return arguments;
    }

    /** Files and folders; at least one. */
    public List<Path> paths() {
        if (words.isEmpty()) {
            throw new WrongUse("Name at least one file or folder.");
        }
        return words.stream().map(Arguments::path).toList();
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    public Optional<String> find(String option) {
        List<String> all = values.getOrDefault(option, List.of());
        if (all.size() > 1) {
            throw new WrongUse(option + " is given more than once.");
        }
        return all.stream().findFirst();
    }

    public String required(String option) {
        return find(option).orElseThrow(() -> new WrongUse(option + " is needed."));
    }

    public Path requiredPath(String option) {
        return path(required(option));
    }

    public Optional<Path> findPath(String option) {
        return find(option).map(Arguments::path);
    }

    public Optional<LocalDate> findDate(String option) {
        return find(option).map(text -> date(option, text));
    }

    public LocalDate requiredDate(String option) {
        return date(option, required(option));
    }

    /** Every date given with an option that may stand several times. */
    public List<LocalDate> dates(String option) {
        return values.getOrDefault(option, List.of()).stream()
                .map(text -> date(option, text))
                .toList();
    }

    /** Every text given with an option that may stand several times. */
    public List<String> all(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /** The form asked for by {@code --format}; text when none is. */
    public Format format(Format... possible) {
        String text = find("--format").orElse("text");
        for (Format format : possible) {
            if (format.name().equalsIgnoreCase(text)) {
                return format;
            }
        }
        throw new WrongUse("This command cannot write --format %s.".formatted(text));
    }

    private static LocalDate date(String option, String text) {
        return read(text, LocalDate::parse)
                .orElseThrow(
                        () ->
                                new WrongUse(
                                        "%s needs a date such as 2017-03-31.".formatted(option)));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException bad) {
            throw new WrongUse("\"%s\" is not the name of a file.".formatted(text));
        }
    }

    private static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException bad) {
            return Optional.empty();
        }
    }
}
