package org.homeward.exchange.ssda903.table;

import static org.homeward.exchange.ssda903.table.Column.ACCOM;
import static org.homeward.exchange.ssda903.table.Column.ACTIV;
import static org.homeward.exchange.ssda903.table.Column.CHILD;
import static org.homeward.exchange.ssda903.table.Column.DATE_INT;
import static org.homeward.exchange.ssda903.table.Column.DATE_MATCH;
import static org.homeward.exchange.ssda903.table.Column.DATE_PLACED;
import static org.homeward.exchange.ssda903.table.Column.DATE_PLACED_CEASED;
import static org.homeward.exchange.ssda903.table.Column.DEC;
import static org.homeward.exchange.ssda903.table.Column.DECOM;
import static org.homeward.exchange.ssda903.table.Column.DOB;
import static org.homeward.exchange.ssda903.table.Column.DOLO_START;
import static org.homeward.exchange.ssda903.table.Column.DUC;
import static org.homeward.exchange.ssda903.table.Column.ETHNIC;
import static org.homeward.exchange.ssda903.table.Column.IN_TOUCH;
import static org.homeward.exchange.ssda903.table.Column.LS;
import static org.homeward.exchange.ssda903.table.Column.MIS_END;
import static org.homeward.exchange.ssda903.table.Column.MIS_START;
import static org.homeward.exchange.ssda903.table.Column.PLACE;
import static org.homeward.exchange.ssda903.table.Column.REVIEW;
import static org.homeward.exchange.ssda903.table.Column.REVIEW_CODE;
import static org.homeward.exchange.ssda903.table.Column.RNE;
import static org.homeward.exchange.ssda903.table.Column.SDQ_REASON;
import static org.homeward.exchange.ssda903.table.Column.SDQ_SCORE;
import static org.homeward.exchange.ssda903.table.Column.SEX;
import static org.homeward.exchange.ssda903.table.Column.SW_DECOM;
import static org.homeward.exchange.ssda903.table.Column.SW_ID;
import static org.homeward.exchange.ssda903.table.Column.YEAR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a return. A file is a table when it has the columns that make it one. */
public enum Table {
    EPISODES,
    HEADER,
    UASC,
    OC2,
    MISSING,
    REVIEWS,
    OC3,
    AD1,
    SHOULD_BE_PLACED_ADOPTION,
    PREV_PERM,
    SW_EPISODES,
    DOLO;

    private static final Map<Table, Set<Column>> REQUIRED = new EnumMap<>(Table.class);

    static {
        REQUIRED.put(EPISODES, EnumSet.of(CHILD, DECOM, DEC, PLACE, RNE, LS));
        REQUIRED.put(HEADER, EnumSet.of(CHILD, SEX, DOB, ETHNIC));
        REQUIRED.put(UASC, EnumSet.of(CHILD, DUC));
        REQUIRED.put(OC2, EnumSet.of(CHILD, SDQ_SCORE, SDQ_REASON));
        REQUIRED.put(MISSING, EnumSet.of(CHILD, MIS_START, MIS_END));
        REQUIRED.put(REVIEWS, EnumSet.of(CHILD, REVIEW, REVIEW_CODE));
        REQUIRED.put(OC3, EnumSet.of(CHILD, IN_TOUCH, ACTIV, ACCOM));
        REQUIRED.put(AD1, EnumSet.of(CHILD, DATE_INT, DATE_MATCH));
        REQUIRED.put(SHOULD_BE_PLACED_ADOPTION, EnumSet.of(CHILD, DATE_PLACED, DATE_PLACED_CEASED));
        REQUIRED.put(PREV_PERM, EnumSet.of(CHILD, Column.PREV_PERM));
        REQUIRED.put(SW_EPISODES, EnumSet.of(CHILD, SW_ID, SW_DECOM));
        REQUIRED.put(DOLO, EnumSet.of(CHILD, DOLO_START));
    }

    /** The table that has these columns; empty when it is none of a return. */
    public static Optional<Table> recognise(Set<Column> columns) {
        for (Table table : values()) {
            if (columns.containsAll(REQUIRED.getOrDefault(table, Set.of()))) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Columns whose cells mean something here; of the other tables rows are counted only. */
    public Set<Column> read() {
        return switch (this) {
            case EPISODES, HEADER, UASC, OC2, MISSING -> EnumSet.allOf(Column.class);
            default -> EnumSet.of(CHILD, YEAR);
        };
    }

    /** The name it goes by in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
