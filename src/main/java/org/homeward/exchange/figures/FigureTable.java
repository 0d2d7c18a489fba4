package org.homeward.exchange.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.domain.care.PublishedFigure;

/** Published figures from a table with the columns year, area, measure, value and source. */
public final class FigureTable implements PublishedFigures {
    private static final String BUNDLED = "/org/homeward/figures/published.csv";
    private static final String SOURCES = "/org/homeward/figures/sources.csv";

    private final Map<String, List<PublishedFigure>> byAreaAndYear = new HashMap<>();
    private final SortedSet<String> areas = new TreeSet<>();

    private FigureTable() {}

    /** Norfolk, East Sussex and England, as they come with the program. */
    public static FigureTable bundled() {
        Map<String, String> sources = new HashMap<>();
        FigureTable table = new FigureTable();
        read(SOURCES, row -> sources.put(row.getField("id"), row.getField("source")));
        read(
                BUNDLED,
                row ->
                        table.add(
                                figure(
                                        row,
                                        sources.getOrDefault(
                                                row.getField("source"), row.getField("source")))));
        return table;
    }

    @Override
    public FigureTable with(List<PublishedFigure> others) {
        FigureTable both = new FigureTable();
        both.areas.addAll(areas);
        byAreaAndYear.forEach((key, list) -> both.byAreaAndYear.put(key, new ArrayList<>(list)));
        others.forEach(both::add);
        return both;
    }

    @Override
    public SortedSet<String> areas() {
        return new TreeSet<>(areas);
    }

    @Override
    public List<PublishedFigure> list(String area, int year) {
        return List.copyOf(byAreaAndYear.getOrDefault(key(area, year), List.of()));
    }

    private void add(PublishedFigure figure) {
        areas.add(figure.area());
        List<PublishedFigure> list =
                byAreaAndYear.computeIfAbsent(
                        key(figure.area(), figure.year()), key -> new ArrayList<>());
        list.removeIf(other -> other.measure().equals(figure.measure()));
        list.add(figure);
    }

    private static String key(String area, int year) {
        return year + " " + area;
    }

    private static PublishedFigure figure(NamedCsvRecord row, String source) {
        String value = row.getField("value");
        return new PublishedFigure(
                Integer.parseInt(row.getField("year")),
                row.getField("area"),
                row.getField("measure"),
                value.isEmpty() || !Character.isDigit(value.charAt(0))
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(value)),
                source);
    }

    private static void read(String resource, java.util.function.Consumer<NamedCsvRecord> row) {
        var stream =
                Objects.requireNonNull(FigureTable.class.getResourceAsStream(resource), resource);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
