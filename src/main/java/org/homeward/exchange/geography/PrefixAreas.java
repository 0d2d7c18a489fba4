package org.homeward.exchange.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.Postcode;

/**
 * Authorities by postcode sector, or by the letters a postcode begins with where they are enough.
 * Which authorities adjoin is known for those of whom all neighbours are listed.
 */
public final class PrefixAreas implements Areas {

    private static final String AREAS = "/org/homeward/geography/areas.csv";
    private static final String AUTHORITIES = "/org/homeward/geography/authorities.csv";

    private final Map<String, String> byPrefix = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private Optional<String> own = Optional.empty();

    private PrefixAreas() {}

    /** The tables that come with the program. */
    public static PrefixAreas bundled() {
        try (var areas = open(AREAS);
                var authorities = open(AUTHORITIES)) {
            return read(areas, authorities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tables with the columns prefix, authority and authority, own (yes), adjoining (with
     * semicolons), headers first.
     */
    public static PrefixAreas read(Reader areas, Reader authorities) throws IOException {
        var read = new PrefixAreas();
        for (String[] cells : rows(areas, 2)) {
            read.byPrefix.put(cells[0], cells[1]);
        }
        for (String[] cells : rows(authorities, 3)) {
            read.neighbours.put(cells[0], Set.of(cells[2].split(";")));
            if (cells[1].equals("yes")) {
                read.own = Optional.of(cells[0]);
            }
        }
        return read;
    }

    @Override
    public Optional<String> own() {
        return own;
    }

    @Override
    public Optional<String> authorityOf(Postcode place) {
        String exact = byPrefix.get(place.sector().text());
        String found = exact == null ? byPrefix.get(letters(place)) : exact;
        return Optional.ofNullable(found).filter(authority -> !authority.isEmpty());
    }

    @Override
    public Answer adjoin(String one, String other) {
        if (neighbours.containsKey(one)) {
            return Answer.of(neighboursOf(one).contains(other));
        }
        return neighbours.containsKey(other)
                ? Answer.of(neighboursOf(other).contains(one))
                : Answer.UNKNOWN;
    }

    private Set<String> neighboursOf(String authority) {
        return neighbours.getOrDefault(authority, Set.of());
    }

    private static String letters(Postcode place) {
        String text = place.text();
        return Character.isDigit(text.charAt(1)) ? text.substring(0, 1) : text.substring(0, 2);
    }

    private static List<String[]> rows(Reader table, int columns) throws IOException {
        var rows =
                new BufferedReader(table)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().split(",", -1))
                        .toList();
        for (String[] cells : rows) {
            if (cells.length != columns) {
                throw new IOException(
                        "A row needs %d cells, not %d.".formatted(columns, cells.length));
            }
        }
        return rows;
    }

    private static Reader open(String resource) {
        var stream =
                Objects.requireNonNull(PrefixAreas.class.getResourceAsStream(resource), resource);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
