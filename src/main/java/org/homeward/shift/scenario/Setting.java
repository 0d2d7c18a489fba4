package org.homeward.shift.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a lever is set to.
 *
 * @param amount a number
 * @param unit what it counts
 */
public record Setting(double amount, Unit unit) {
    private static final Pattern TYPED =
            Pattern.compile("£?\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(%|m|[a-z ]*)");
    private static final double MILLION = 1_000_000;

    public Setting {
        amount = rounded(amount) + 0.0;
    }

    public static Setting perCent(double amount) {
        return new Setting(amount, Unit.PER_CENT);
    }

    public static Setting childrenAMonth(double amount) {
        return new Setting(amount, Unit.CHILDREN_A_MONTH);
    }

    /**
     * What somebody typed for a lever: a number, with {@code %} or without, {@code 12m} for twelve
     * million pounds. A bare number keeps the unit before. Empty when it cannot be read.
     */
    public static Optional<Setting> read(String typed, Lever lever, Unit before) {
        String text = typed.strip().toLowerCase(Locale.UK).replace(",", "").replace('\u2212', '-');
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double amount = new BigDecimal(matcher.group(1)).doubleValue();
        String sign = matcher.group(2).strip();
        if (lever.units().contains(Unit.POUNDS)) {
            return Optional.of(
                    new Setting(sign.equals("m") ? amount * MILLION : amount, Unit.POUNDS));
        }
        return Optional.of(new Setting(amount, unit(sign, lever, before)));
    }

    private static Unit unit(String sign, Lever lever, Unit before) {
        if (lever.units().size() == 1 || sign.isEmpty()) {
            return before;
        }
        return sign.equals("%") ? Unit.PER_CENT : Unit.CHILDREN_A_MONTH;
    }

    /** Such as {@code -30 %}, {@code 5 a month} or {@code £12,000,000}. */
    public String inWords() {
        String number = number();
        return unit == Unit.POUNDS
                ? (amount < 0 ? "-£" + number.substring(1) : "£" + number)
                : number + " " + unit.sign();
    }

    /** Without its unit, as it is typed. */
    public String number() {
        String plain = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        return unit == Unit.POUNDS ? String.format(Locale.UK, "%,.0f", amount) : plain;
    }

    static double rounded(double amount) {
        return Double.isNaN(amount) || Double.isInfinite(amount)
                ? amount
                : BigDecimal.valueOf(amount).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
}
