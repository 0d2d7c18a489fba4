package org.homeward.app.report;

import java.util.List;
import java.util.Set;
import org.homeward.app.out.OutTable;

/**
 * A table of the report, from which page, chart and sheet are made alike. Hidden counts are written
 * {@code c}, what is unknown is empty.
 *
 * @param summed columns that are the sum of others in each row, by place
 * @param shares columns that are per cents of others, by place
 * @param totalled the last row is the sum of the rows above it
 * @param printed how many rows a page shows, from the last one; a sheet has them all
 */
public record ReportTable(
        OutTable out, List<Sum> summed, List<Share> shares, boolean totalled, int printed) {
    public ReportTable {
        summed = List.copyOf(summed);
        shares = List.copyOf(shares);
    }

    /** A column that adds up others of its row. */
    public record Sum(int column, Set<Integer> parts) {
        public Sum {
            parts = Set.copyOf(parts);
        }
    }

    /** A column that tells parts of its row in per cent of another, to one decimal. */
    public record Share(int column, Set<Integer> parts, int whole) {
        public Share {
            parts = Set.copyOf(parts);
        }
    }

    static ReportTable of(OutTable out) {
        return new ReportTable(out, List.of(), List.of(), false, out.rows().size());
    }

    static ReportTable totalled(OutTable out) {
        return new ReportTable(out, List.of(), List.of(), true, out.rows().size());
    }

    /** Of which a page shows the last rows only. */
    ReportTable printing(int rows) {
        return new ReportTable(out, summed, shares, totalled, rows);
    }

    public String name() {
        return out.name();
    }

    /** The rows that a page shows. */
    public List<List<String>> listPrinted() {
        int all = out.rows().size();
        return out.rows().subList(Math.max(0, all - printed), all);
    }
}
