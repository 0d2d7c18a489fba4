package org.homeward.exchange.registers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/**
 * One register form: its columns, how a row becomes facts and how facts become rows.
 *
 * @param name of the file, without its ending
 * @param columns in the order they are written
 * @param needed the columns by which a file is recognised
 */
record Sheet(String name, List<String> columns, Set<String> needed, In in, Out out) {
    /** A row into facts. */
    @FunctionalInterface
    interface In {
        void read(SheetRow row, FactsBuilder into, Gathered gathered);
    }

    /** Facts into rows, in a repeatable order. */
    @FunctionalInterface
    interface Out {
        Stream<List<String>> rows(CareBook book);
    }
}
