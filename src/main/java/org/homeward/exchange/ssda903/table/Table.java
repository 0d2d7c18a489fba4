package org.homeward.exchange.ssda903.table;

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

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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

    private static final Map<Table, Form> FORMS = new EnumMap<>(Table.class);

    static {
        form(
                EPISODES,
                EnumSet.of(CHILD, DECOM, DEC, PLACE, RNE, LS),
                CHILD,
                DECOM,
                RNE,
                LS,
                Column.CIN,
                PLACE,
                Column.PLACE_PROVIDER,
                DEC,
                Column.REC,
                Column.REASON_PLACE_CHANGE,
                Column.HOME_POST,
                Column.PL_POST,
                Column.URN);
        form(
                HEADER,
                EnumSet.of(CHILD, SEX, DOB, ETHNIC),
                CHILD,
                SEX,
                DOB,
                ETHNIC,
                Column.UPN,
                Column.MOTHER,
                Column.MC_DOB,
                Column.UASC);
        form(UASC, EnumSet.of(CHILD, DUC), CHILD, SEX, DOB, DUC);
        form(
                OC2,
                EnumSet.of(CHILD, SDQ_SCORE, SDQ_REASON),
                CHILD,
                DOB,
                SDQ_SCORE,
                SDQ_REASON,
                Column.CONVICTED,
                Column.HEALTH_CHECK,
                Column.IMMUNISATIONS,
                Column.TEETH_CHECK,
                Column.HEALTH_ASSESSMENT,
                Column.SUBSTANCE_MISUSE,
                Column.INTERVENTION_RECEIVED,
                Column.INTERVENTION_OFFERED);
        form(
                MISSING,
                EnumSet.of(CHILD, MIS_START, MIS_END),
                CHILD,
                DOB,
                Column.MISSING,
                MIS_START,
                MIS_END);
        form(REVIEWS, EnumSet.of(CHILD, REVIEW, REVIEW_CODE), CHILD, DOB, REVIEW, REVIEW_CODE);
        form(
                OC3,
                EnumSet.of(CHILD, Column.IN_TOUCH, Column.ACTIV, Column.ACCOM),
                CHILD,
                DOB,
                Column.IN_TOUCH,
                Column.ACTIV,
                Column.ACCOM);
        form(
                AD1,
                EnumSet.of(CHILD, DATE_INT, DATE_MATCH),
                CHILD,
                DOB,
                DATE_INT,
                DATE_MATCH,
                Column.FOSTER_CARE,
                Column.NB_ADOPTR,
                Column.SEX_ADOPTR,
                Column.LS_ADOPTR);
        form(
                SHOULD_BE_PLACED_ADOPTION,
                EnumSet.of(CHILD, DATE_PLACED, DATE_PLACED_CEASED),
                CHILD,
                DOB,
                DATE_PLACED,
                DATE_PLACED_CEASED,
                Column.REASON_PLACED_CEASED);
        form(
                PREV_PERM,
                EnumSet.of(CHILD, Column.PREV_PERM),
                CHILD,
                DOB,
                Column.PREV_PERM,
                Column.LA_PERM,
                Column.DATE_PERM);
        form(
                SW_EPISODES,
                EnumSet.of(CHILD, SW_ID, SW_DECOM),
                CHILD,
                DOB,
                SW_ID,
                SW_DECOM,
                Column.SW_DEC,
                Column.SW_REASON);
        form(DOLO, EnumSet.of(CHILD, DOLO_START), CHILD, DOB, DOLO_START, Column.DOLO_END);
    }

    private static final Form NONE = new Form(Set.of(), List.of(), Map.of());

    private record Form(Set<Column> required, List<Column> columns, Map<Column, Integer> indexes) {}

    private static void form(Table table, Set<Column> required, Column... columns) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.length; i++) {
            indexes.put(columns[i], i);
        }
        FORMS.put(table, new Form(required, List.of(columns), indexes));
    }

    /** The table that has these columns; empty when it is none of a return. */
    public static Optional<Table> recognise(Set<Column> columns) {
        for (Table table : values()) {
            if (columns.containsAll(table.form().required())) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The table that goes by a label. */
    public static Optional<Table> find(String label) {
        for (Table table : values()) {
            if (table.label.equals(label)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The columns in the order in which cells are kept and written. */
    public List<Column> columns() {
        return form().columns();
    }

    /** Where a column stands among the columns; -1 when the table has it not. */
    public int indexOf(Column column) {
        return form().indexes().getOrDefault(column, -1);
    }

    /** The name it goes by in reports and in the store. */
    public String label() {
        return label;
    }

    private Form form() {
        return FORMS.getOrDefault(this, NONE);
    }
}
