package org.homeward.exchange.ssda903.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.reading.FileSurvey;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.TableRows;

/** What is found out about one table while it is read. */
public final class TableSurvey {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;
    private static final int CODES = 200;

    private final String id;
    private final String name;
    private final List<Heading> headings = new ArrayList<>();
    private final SortedMap<String, Integer> authorities = new TreeMap<>();
    private final Map<Column, SortedMap<String, Integer>> unknown = new EnumMap<>(Column.class);
    private Optional<TableRows> table = Optional.empty();
    private int unreadRows;

    private record Heading(String text, Optional<Column> readAs, List<String> samples) {}

    TableSurvey(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The table whose rows these are; empty when its columns are those of nothing known. */
    public Optional<TableRows> findTable() {
        return table;
    }

    /**
     * What is told of the table.
     *
     * @param yearEnd of the return it was taken for
     */
    public FileSurvey told(Optional<LocalDate> yearEnd) {
        return new FileSurvey(
                id,
                name,
                table.map(rows -> rows.table().label()),
                yearEnd,
                table.map(TableRows::rows).orElse(unreadRows),
                headings.stream().map(TableSurvey::column).toList(),
                authorities,
                unknownCodes());
    }

    /** Authorities that rows name. */
    public SortedMap<String, Integer> authorities() {
        return authorities;
    }

    String id() {
        return id;
    }

    void heading(String text, Optional<Column> readAs) {
        headings.add(new Heading(text, readAs, new ArrayList<>(SAMPLES)));
    }

    void isOf(TableRows rows) {
        table = Optional.of(rows);
    }

    void countUnread() {
        unreadRows++;
    }

    void sample(int index, String text) {
        List<String> samples = headings.get(index).samples();
        if (samples.size() < SAMPLES && !text.isBlank()) {
            String shown = text.strip();
            shown = shown.length() > LONGEST_SAMPLE ? shown.substring(0, LONGEST_SAMPLE) : shown;
            if (!samples.contains(shown)) {
                samples.add(shown);
            }
        }
    }

    void authority(String text) {
        authorities.merge(text, 1, Integer::sum);
    }

    void unknownCode(Column column, String text) {
        SortedMap<String, Integer> codes = unknown.computeIfAbsent(column, c -> new TreeMap<>());
        if (codes.size() < CODES || codes.containsKey(text)) {
            codes.merge(text, 1, Integer::sum);
        }
    }

    private static FileSurvey.Column column(Heading heading) {
        return new FileSurvey.Column(
                heading.text(), heading.readAs().map(Column::name), heading.samples());
    }

    private List<FileSurvey.UnknownCode> unknownCodes() {
        List<FileSurvey.UnknownCode> all = new ArrayList<>();
        unknown.forEach(
                (column, codes) ->
                        codes.forEach(
                                (code, rows) ->
                                        all.add(
                                                new FileSurvey.UnknownCode(
                                                        column.name(), code, rows))));
        return all;
    }
}
