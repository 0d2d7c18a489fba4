package org.homeward.app.paper;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;

/** Values as a paper says them. */
final class Told {
    static final String NOT_KNOWN = "not known";

    private Told() {}

    /** "short term". */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(Collection<String> words, String none) {
        return words.isEmpty() ? none : words.stream().sorted().collect(Collectors.joining(", "));
    }

    static String orUnknown(String words) {
        return words.isBlank() ? NOT_KNOWN : words;
    }

    static String age(OptionalInt age) {
        return age.isPresent() ? String.valueOf(age.getAsInt()) : NOT_KNOWN;
    }

    /** Never more than the sector. */
    static String sector(Optional<Postcode> postcode) {
        return postcode.map(Postcode::sector).map(Postcode::text).orElse(NOT_KNOWN);
    }

    /** "1 May 2026 to 3 June 2026", "1 May 2026 on". */
    static String span(DateSpan span) {
        return Plain.day(span.start())
                + span.findEnd().map(end -> " to " + Plain.day(end)).orElse(" on");
    }

    static String end(DateSpan span) {
        return span.findEnd().map(Plain::day).orElse("");
    }

    static Paper.Fact fact(String name, String words) {
        return new Paper.Fact(name, words);
    }

    /** "Ruby, Max and Ada". */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
