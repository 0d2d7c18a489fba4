package org.homeward.ui.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.ui.kit.LenientDate;

/** Reads what people type for pounds, per cent and months. */
final class Amounts {
    private Amounts() {}

    /** Such as {@code 3,650} or {@code £820.50}; empty when unread. */
    static Optional<Money> pounds(String text) {
        try {
            return Optional.of(
                    Money.of(new BigDecimal(text.strip().replace(",", "").replace("£", ""))));
        } catch (NumberFormatException | ArithmeticException unread) {
            return Optional.empty();
        }
    }

    /** A whole number of 0 to 100; empty when unread. */
    static Optional<Integer> perCent(String text) {
        try {
            int number = Integer.parseInt(text.strip().replace("%", "").strip());
            return number < 0 || number > 100 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException unread) {
            return Optional.empty();
        }
    }

    /** Such as {@code 2018-04}, {@code 4/2018} or any day of the month; empty when unread. */
    static Optional<YearMonth> month(String text, LocalDate today) {
        String typed = text.strip();
        if (typed.matches("\\d{4}-\\d{1,2}")) {
            return of(typed.substring(0, 4), typed.substring(5));
        }
        if (typed.matches("\\d{1,2}/\\d{4}")) {
            int slash = typed.indexOf('/');
            return of(typed.substring(slash + 1), typed.substring(0, slash));
        }
        return LenientDate.read(typed, today).map(YearMonth::from);
    }

    private static Optional<YearMonth> of(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(year), number));
    }
}
