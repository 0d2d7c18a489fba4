package org.homeward.exchange.ssda903.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;

/**
 * A rule and how to see that it is broken.
 *
 * @param <T> what it looks at
 * @param compares with the nearest earlier return that was read
 * @param value what stands there and is to blame; empty text when nothing does
 */
record Check<T extends Looked>(
        Rule rule, Function<T, String> value, boolean compares, Predicate<T> broken) {
    private static final String KEPT = "kept as it is";
    private static final int LONGEST_VALUE = 40;

    static <T extends Looked> Check<T> error(
            String number, String text, String repair, String example, Predicate<T> broken) {
        return new Check<>(
                new Rule(number, Severity.ERROR, text, repair, example), at -> "", false, broken);
    }

    static <T extends Looked> Check<T> warning(
            String number, String text, String example, Predicate<T> broken) {
        return new Check<>(
                new Rule(number, Severity.WARNING, text, KEPT, example), at -> "", false, broken);
    }

    static <T extends Looked> Check<T> note(
            String number, String text, String example, Predicate<T> broken) {
        return new Check<>(
                new Rule(number, Severity.NOTE, text, KEPT, example), at -> "", false, broken);
    }

    /** The same, showing what is to blame. */
    Check<T> showing(Function<T, String> blamed) {
        return new Check<>(rule, blamed, compares, broken);
    }

    /** The same, with another repair. */
    Check<T> repairedBy(String repair) {
        return new Check<>(
                new Rule(rule.number(), rule.severity(), rule.text(), repair, rule.example()),
                value,
                compares,
                broken);
    }

    /** The same, saying which return it was compared with where that is not the year before. */
    Check<T> comparing() {
        return new Check<>(rule, value, true, broken);
    }

    Problem problem(T at) {
        String blamed = value.apply(at);
        return new Problem(
                rule.severity(),
                rule.number(),
                at.in().asFound(),
                at.source(),
                new About(
                        at.in().year().asFound(),
                        at.findDay(),
                        blamed.length() > LONGEST_VALUE
                                ? blamed.substring(0, LONGEST_VALUE)
                                : blamed),
                compares ? rule.text() + at.in().year().gap() : rule.text(),
                rule.repair());
    }

    static <T> boolean isPresent(Optional<T> value, Predicate<T> test) {
        return value.isPresent() && test.test(value.get());
    }
}
