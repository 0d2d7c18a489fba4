package org.homeward.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** Numbers of cells as the text that a CSV file would hold: plain figures and ISO dates. */
final class CellText {
    private static final int DIGITS_KEPT = 15;
    private static final int LARGEST_EXPONENT = 30;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS_OF_DAY = 86_400;

    private final boolean from1904;

    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number without the noise that binary fractions leave after 15 digits. */
    String number(String raw) {
        BigDecimal value = value(raw);
        return value == null
                ? raw
                : value.round(new MathContext(DIGITS_KEPT)).stripTrailingZeros().toPlainString();
    }

    /** The day of a serial number; the number itself where there is no such day. */
    String date(String raw) {
        BigDecimal value = value(raw);
        if (value == null || value.signum() < 0 || value.intValue() > LAST_DAY) {
            return raw;
        }
        int day = value.intValue();
        int seconds =
                value.subtract(BigDecimal.valueOf(day))
                        .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
        if (!from1904 && (day == 0 || day == DAY_THAT_NEVER_WAS)) {
            return number(raw);
        }
        LocalDate on = epoch(day).plusDays(day + seconds / SECONDS_OF_DAY);
        int ofDay = seconds % SECONDS_OF_DAY;
        return ofDay == 0 ? on.toString() : on + " " + LocalTime.ofSecondOfDay(ofDay);
    }

    /**
     * Days before the 29 February 1900 that spreadsheets invented are counted from one day later.
     */
    private LocalDate epoch(int day) {
        return from1904
                ? EPOCH_1904
                : day < DAY_THAT_NEVER_WAS ? EPOCH_1900.plusDays(1) : EPOCH_1900;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal value(String raw) {
        try {
            BigDecimal value = new BigDecimal(raw.strip());
            return Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT
                            || Math.abs(value.scale()) > 2 * LARGEST_EXPONENT
                    ? null
                    : value;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
