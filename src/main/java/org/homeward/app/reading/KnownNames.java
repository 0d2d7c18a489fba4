package org.homeward.app.reading;

import java.util.List;
import java.util.stream.Stream;

/** Names that columns and codes of a file can be matched with. */
public interface KnownNames {
    /** Columns of a table or sheet, by its name in {@link FileSurvey#table}; empty if unknown. */
    List<String> columnsOf(String table);

    /** Every column of every table, for a file that is not recognised. */
    List<String> allColumns();

    /** Codes of a column that has a list of codes, in our wording; empty for any other. */
    List<Code> codesOf(String column);

    /**
     * A code of a list.
     *
     * @param words empty where the code says it itself
     */
    record Code(String code, String words) {}

    /** These names and the others. */
    default KnownNames and(KnownNames others) {
        KnownNames these = this;
        return new KnownNames() {
            @Override
            public List<String> columnsOf(String table) {
                return both(these.columnsOf(table), others.columnsOf(table));
            }

            @Override
            public List<String> allColumns() {
                return both(these.allColumns(), others.allColumns());
            }

            @Override
            public List<Code> codesOf(String column) {
                return both(these.codesOf(column), others.codesOf(column));
            }
        };
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
