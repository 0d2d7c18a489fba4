package org.homeward.exchange.ssda903.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.domain.care.PlaceCodes;

/**
 * All code lists, by the name of their column. Placements are told by {@link PlaceCodes}; the
 * others stand in a table beside this class with the years they hold in.
 */
public final class CodeLists {
    private static final String RESOURCE = "codes.csv";
    private static final int COLUMNS = 5;
    private static final Map<String, CodeList> LISTS = read();

    private CodeLists() {}

    /** Empty for a column that holds no codes. */
    public static Optional<CodeList> find(String column) {
        return Optional.ofNullable(LISTS.get(column));
    }

    /** The list of a column that has one. */
    public static CodeList of(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("No list: " + column));
    }

    /** Every list by column. */
    public static Map<String, CodeList> listAll() {
        return LISTS;
    }

    private static Map<String, CodeList> read() {
        Map<String, List<Code>> codes = new LinkedHashMap<>();
        try (InputStream in = CodeLists.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, RESOURCE),
                                        StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> add(line, codes));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        codes.put("PLACE", places());
        Map<String, CodeList> lists = new LinkedHashMap<>();
        codes.forEach((column, list) -> lists.put(column, new CodeList(list)));
        return Collections.unmodifiableMap(lists);
    }

    private static void add(String line, Map<String, List<Code>> codes) {
        String[] cells = line.split(",", COLUMNS);
        codes.computeIfAbsent(cells[0], list -> new ArrayList<>())
                .add(
                        new Code(
                                cells[1],
                                Integer.parseInt(cells[2]),
                                Integer.parseInt(cells[3]),
                                cells[4]));
    }

    private static List<Code> places() {
        return PlaceCodes.listAll().stream()
                .map(p -> new Code(p.code(), p.firstYear(), p.lastYear(), p.meaning()))
                .toList();
    }
}
