package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.sample.draw.Table;

/** What a collection year has to come to: published figures where there are any. */
public final class YearTargets {
    static final int BANDS = 5;
    private static final Table YEARS = Table.read("/org/homeward/sample/years.csv");
    private static final String[] AGE_COLUMNS = {"under1", "from1", "from5", "from10", "from16"};

    private static final int FIRST = 2012;
    private static final List<YearTargets> ALL =
            IntStream.range(0, YEARS.size()).mapToObj(YearTargets::new).toList();

    private final int row;
    private final int year;
    private final LocalDate start;
    private final LocalDate end;

    private YearTargets(int row) {
        this.row = row;
        this.year = YEARS.number(row, "year");
        this.start = LocalDate.of(year - 1, 4, 1);
        this.end = LocalDate.of(year, 3, 31);
    }

    /** The year that ends on 31 March of a calendar year. */
    public static YearTargets of(int year) {
        return ALL.get(year - FIRST);
    }

    public int year() {
        return year;
    }

    /** 31 March. */
    public LocalDate end() {
        return end;
    }

    /** 1 April before it. */
    public LocalDate start() {
        return start;
    }

    int stock() {
        return YEARS.number(row, "stock");
    }

    int starts() {
        return YEARS.number(row, "starts");
    }

    int band(int band) {
        return YEARS.number(row, AGE_COLUMNS[band]);
    }

    public int kind(Kind kind) {
        return YEARS.number(row, kind.column());
    }

    int unaccompanied() {
        return YEARS.number(row, "uasc");
    }

    int legal(String code) {
        return YEARS.number(row, code);
    }

    /** Changes of placement during the year. */
    int changes() {
        return YEARS.number(row, "changes");
    }

    /** Children of the closing stock with three placements or more in the year. */
    int threeOrMore() {
        return YEARS.number(row, "three_or_more");
    }
}
