package org.homeward.app.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one file (or one sheet of a workbook) was found to be.
 *
 * @param id tells it apart from all others read with it
 * @param name without its folder; of a sheet, workbook and sheet
 * @param table what it was read as, such as {@code episodes} or {@code households}; empty when its
 *     columns are those of nothing known
 * @param yearEnd of a return, the last day of the year it was taken for
 * @param authorities rows by authority, where a column names them
 * @param unknownCodes codes that are in no list
 */
public record FileSurvey(
        String id,
        String name,
        Optional<String> table,
        Optional<LocalDate> yearEnd,
        int rows,
        List<Column> columns,
        SortedMap<String, Integer> authorities,
        List<UnknownCode> unknownCodes) {
    public FileSurvey {
        columns = List.copyOf(columns);
        authorities = new TreeMap<>(authorities);
        unknownCodes = List.copyOf(unknownCodes);
    }

    /**
     * A column as it stands in the file.
     *
     * @param heading as written
     * @param readAs our name for it; empty when it is left out
     * @param samples up to three different values
     */
    public record Column(String heading, Optional<String> readAs, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A code in no list.
     *
     * @param column our name for it
     * @param rows how often it stands there
     */
    public record UnknownCode(String column, String code, int rows) {}
}
