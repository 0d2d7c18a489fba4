package org.homeward.exchange.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Outline;

/** Simplified outlines of the districts of a county, to draw a map without any connection. */
public final class DistrictOutlines {
    private static final String BUNDLED = "/org/homeward/geography/districts.csv";

    private DistrictOutlines() {}

    /** Those that come with the program. */
    public static List<Outline> bundled() {
        var stream =
                Objects.requireNonNull(
                        DistrictOutlines.class.getResourceAsStream(BUNDLED), BUNDLED);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with the columns district, ring, easting and northing (metres), header first. */
    static List<Outline> read(Reader table) throws IOException {
        var rings = new LinkedHashMap<String, List<GridPoint>>();
        var names = new LinkedHashMap<String, String>();
        var lines = new BufferedReader(table).lines().skip(1).filter(l -> !l.isBlank()).toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IOException(
                        "An outline needs four cells, not %d.".formatted(cells.length));
            }
            names.put(cells[1], cells[0]);
            rings.computeIfAbsent(cells[1], ring -> new ArrayList<>())
                    .add(new GridPoint(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return rings.entrySet().stream()
                .map(ring -> new Outline(names.getOrDefault(ring.getKey(), ""), ring.getValue()))
                .toList();
    }
}
