package org.homeward.exchange.ssda903.write;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.child.Sex;

/** Values as the return writes them. */
final class Plain {
    private static final int LETTERS_FROM = 2025;

    private Plain() {}

    static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String day(Optional<LocalDate> day) {
        return day.map(Plain::day).orElse("");
    }

    /** Digits until the return that ends in 2024, letters from then on. */
    static String sex(Sex sex, LocalDate yearEnd) {
        boolean letters = yearEnd.getYear() >= LETTERS_FROM;
        return switch (sex) {
            case MALE -> letters ? "M" : "1";
            case FEMALE -> letters ? "F" : "2";
            case UNKNOWN -> letters ? "U" : "";
        };
    }
}
