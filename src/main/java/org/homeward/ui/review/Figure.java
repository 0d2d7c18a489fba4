package org.homeward.ui.review;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.domain.common.Reason;

/** A figure as it is typed: nothing typed is not known, a nought is a fact. */
final class Figure {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final String code;
    private final String what;
    private final int most;
    final StringProperty text = new SimpleStringProperty("");

    Figure(String code, String what, int most) {
        this.code = code;
        this.what = what;
        this.most = most;
    }

    void set(OptionalInt value) {
        text.set(value.isPresent() ? String.valueOf(value.getAsInt()) : "");
    }

    /** Empty when nothing is typed, or nothing that can be read. */
    OptionalInt value() {
        var typed = text.get().strip();
        return DIGITS.matcher(typed).matches()
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    /** Why what is typed is not such a figure. */
    Optional<Reason> problem() {
        boolean fine = text.get().isBlank() || (value().isPresent() && value().getAsInt() <= most);
        return fine
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                code,
                                "%s is a whole number from 0 to %d, or empty when not known."
                                        .formatted(what, most)));
    }
}
