package org.homeward.exchange.registers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;

/** Values as cells: the opposite of {@link SheetRow}. Unknown is empty. */
final class Cells {
    private Cells() {}

    static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String from(DateSpan span) {
        return span.start().toString();
    }

    static String to(DateSpan span) {
        return date(span.findEnd());
    }

    static String money(Optional<Money> amount) {
        return amount.map(m -> m.inPounds().toPlainString()).orElse("");
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "";
        };
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Sorted, so that the same facts give the same file. */
    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(";"));
    }
}
