package org.homeward.exchange.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Postcode;

/**
 * Sector centroids of a county and its surroundings. A full postcode is found by its sector, so a
 * distance is right to a mile or two, not to a street.
 */
public final class SectorGazetteer implements Gazetteer {

    private static final String BUNDLED = "/org/homeward/geography/sectors.csv";

    private final Map<String, GridPoint> bySector;

    private final Areas areas;

    private SectorGazetteer(Map<String, GridPoint> bySector, Areas areas) {
        this.bySector = bySector;
        this.areas = areas;
    }

    /** The tables that come with the program. */
    public static SectorGazetteer bundled() {
        var stream =
                Objects.requireNonNull(SectorGazetteer.class.getResourceAsStream(BUNDLED), BUNDLED);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new SectorGazetteer(read(reader).bySector, PrefixAreas.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table with the columns sector, easting and northing (metres), header first. */
    public static SectorGazetteer read(Reader table) throws IOException {
        var points = new HashMap<String, GridPoint>();
        var lines = new BufferedReader(table).lines().skip(1).filter(l -> !l.isBlank()).toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new IOException(
                        "A sector needs three cells, not %d.".formatted(cells.length));
            }
            points.put(cells[0].strip(), new GridPoint(metres(cells[1]), metres(cells[2])));
        }
        return new SectorGazetteer(Map.copyOf(points), Areas.UNKNOWN);
    }

    @Override
    public Optional<GridPoint> find(Postcode postcode) {
        return Optional.ofNullable(bySector.get(postcode.sector().text()));
    }

    @Override
    public Areas areas() {
        return areas;
    }

    private static int metres(String cell) {
        return Integer.parseInt(cell.strip());
    }
}
