package org.homeward.exchange.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Postcode;
import org.homeward.exchange.text.CellDates;

/**
 * One row of a register, laid over what is stored. Reading a cell that is wrong throws {@link
 * BadCell}, so that the row becomes a problem; empty means unknown.
 */
final class SheetRow {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern POUNDS =
            Pattern.compile("([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2})([.][0-9]{1,4})?");

    private final Map<String, String> cells;
    private final Consumer<String> warnings;

    /** The cells by heading; a heading that is not there is an empty cell. */
    SheetRow(Map<String, String> cells, Consumer<String> warnings) {
        this.cells = cells;
        this.warnings = warnings;
    }

    /** The row is kept, but this is worth knowing. */
    void warn(String sentence) {
        warnings.accept(sentence);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadCell(
                    cells.containsKey(column)
                            ? "%s is empty.".formatted(column)
                            : "%s is needed for a row that is not stored yet; add the column."
                                    .formatted(column));
        }
        return text;
    }

    <T> Optional<T> find(String column, Function<String, T> reading) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(read(column, text, reading));
    }

    <T> T get(String column, Function<String, T> reading) {
        return read(column, required(column), reading);
    }

    Optional<LocalDate> findDate(String column) {
        return find(column, SheetRow::day);
    }

    LocalDate date(String column, LocalDate otherwise) {
        return findDate(column).orElse(otherwise);
    }

    LocalDate requiredDate(String column) {
        return get(column, SheetRow::day);
    }

    DateSpan span() {
        return DateSpan.of(requiredDate("FROM"), findDate("TO"));
    }

    int number(String column, int otherwise, int largest) {
        return find(column, cell -> whole(cell, largest)).orElse(otherwise);
    }

    int requiredNumber(String column, int largest) {
        return get(column, cell -> whole(cell, largest));
    }

    OptionalInt findNumber(String column, int largest) {
        return find(column, cell -> whole(cell, largest))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Optional<Money> findMoney(String column) {
        return find(column, SheetRow::pounds);
    }

    Money money(String column) {
        return get(column, SheetRow::pounds);
    }

    Answer answer(String column) {
        return find(column, SheetRow::yesOrNo).orElse(Answer.UNKNOWN);
    }

    <E extends Enum<E>> E choice(String column, Class<E> type, E otherwise) {
        return find(column, cell -> constant(type, cell)).orElse(otherwise);
    }

    <E extends Enum<E>> E requiredChoice(String column, Class<E> type) {
        return get(column, cell -> constant(type, cell));
    }

    /** One of a few words. */
    String oneOf(String column, String otherwise, String... words) {
        return find(
                        column,
                        cell ->
                                Arrays.stream(words)
                                        .filter(cell::equalsIgnoreCase)
                                        .findFirst()
                                        .orElseThrow(() -> notOneOf(List.of(words))))
                .orElse(otherwise);
    }

    /** A postcode or sector; one that cannot be is left out with a warning, the row is kept. */
    Optional<Postcode> findPostcode(String column) {
        String text = text(column);
        Optional<Postcode> found = text.isEmpty() ? Optional.empty() : Postcode.find(text);
        if (!text.isEmpty() && found.isEmpty()) {
            warn("%s is not the shape of a postcode and was left out.".formatted(column));
        }
        return found;
    }

    Postcode requiredPostcode(String column) {
        return get(
                column,
                cell ->
                        Postcode.find(cell)
                                .orElseThrow(() -> new BadCell("not a postcode or sector.")));
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Several names in one cell, as they were typed. */
    Set<String> names(String column) {
        return new TreeSet<>(list(column));
    }

    Set<String> words(String column) {
        return new TreeSet<>(list(column).stream().map(s -> s.toLowerCase(Locale.ROOT)).toList());
    }

    private static <T> T read(String column, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | ArithmeticException bad) {
            throw new BadCell("%s: %s".formatted(column, bad.getMessage()), text);
        }
    }

    private static LocalDate day(String cell) {
        return CellDates.parse(cell)
                .orElseThrow(() -> new BadCell("not a date; write 31/03/2017 or 2017-03-31."));
    }

    private static int whole(String cell, int largest) {
        if (!WHOLE.matcher(cell).matches() || Integer.parseInt(cell) > largest) {
            throw new BadCell("not a whole number from 0 to %d.".formatted(largest));
        }
        return Integer.parseInt(cell);
    }

    private static Money pounds(String cell) {
        String plain = cell.replace("£", "").strip();
        if (!POUNDS.matcher(plain).matches()) {
            throw new BadCell("not an amount in pounds; write 1250 or 1,250.50.");
        }
        return Money.of(new BigDecimal(plain.replace(",", "")));
    }

    private static Answer yesOrNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Answer.YES;
            case "no", "n", "false", "0" -> Answer.NO;
            default -> throw new BadCell("write yes or no.");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
        return EnumText.find(type, cell)
                .orElseThrow(() -> notOneOf(List.of(EnumText.choices(type))));
    }

    private static BadCell notOneOf(List<String> words) {
        return new BadCell("not one of: " + String.join(", ", words) + ".");
    }
}
