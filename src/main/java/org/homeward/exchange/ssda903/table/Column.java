package org.homeward.exchange.ssda903.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns of the return's tables that are read, with the other names they go by. */
public enum Column {
    CHILD(Kind.TEXT),
    DECOM(Kind.DATE),
    RNE(Kind.CODE),
    LS(Kind.CODE),
    CIN(Kind.CODE),
    PLACE(Kind.CODE),
    PLACE_PROVIDER(Kind.CODE),
    DEC(Kind.DATE),
    REC(Kind.CODE),
    REASON_PLACE_CHANGE(Kind.CODE),
    HOME_POST(Kind.CAPITALS),
    PL_POST(Kind.CAPITALS),
    URN(Kind.CAPITALS),
    SEX(Kind.CODE),
    DOB(Kind.DATE),
    ETHNIC(Kind.CODE),
    UPN(Kind.CAPITALS),
    MOTHER(Kind.CODE),
    MC_DOB(Kind.DATE),
    UASC(Kind.CODE),
    DUC(Kind.DATE),
    SDQ_SCORE(Kind.TEXT),
    SDQ_REASON(Kind.CODE),
    CONVICTED(Kind.CODE),
    HEALTH_CHECK(Kind.CODE),
    IMMUNISATIONS(Kind.CODE),
    TEETH_CHECK(Kind.CODE),
    HEALTH_ASSESSMENT(Kind.CODE),
    SUBSTANCE_MISUSE(Kind.CODE),
    INTERVENTION_RECEIVED(Kind.CODE),
    INTERVENTION_OFFERED(Kind.CODE),
    MISSING(Kind.CODE),
    MIS_START(Kind.DATE),
    MIS_END(Kind.DATE),
    REVIEW(Kind.DATE),
    REVIEW_CODE(Kind.CODE),
    IN_TOUCH(Kind.CODE),
    ACTIV(Kind.CODE),
    ACCOM(Kind.CODE),
    DATE_INT(Kind.DATE),
    DATE_MATCH(Kind.DATE),
    FOSTER_CARE(Kind.CODE),
    NB_ADOPTR(Kind.CODE),
    SEX_ADOPTR(Kind.CODE),
    LS_ADOPTR(Kind.CODE),
    DATE_PLACED(Kind.DATE),
    DATE_PLACED_CEASED(Kind.DATE),
    REASON_PLACED_CEASED(Kind.CODE),
    PREV_PERM(Kind.CODE),
    LA_PERM(Kind.CAPITALS),
    DATE_PERM(Kind.TEXT),
    SW_ID(Kind.TEXT),
    SW_DECOM(Kind.DATE),
    SW_DEC(Kind.DATE),
    SW_REASON(Kind.CODE),
    DOLO_START(Kind.DATE),
    DOLO_END(Kind.DATE),
    YEAR(Kind.TEXT),
    LA(Kind.TEXT);

    /** What its cells hold. */
    private enum Kind {
        TEXT,
        CAPITALS,
        DATE,
        CODE
    }

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_NAME.put(column.name(), column);
        }
        BY_NAME.put("CHILDID", CHILD);
        BY_NAME.put("PL", PLACE);
        BY_NAME.put("PLACEMENT", PLACE);
        BY_NAME.put("DATE_EPISODE_CEASED", DEC);
        BY_NAME.put("UASC_STATUS", UASC);
    }

    private final Kind kind;

    Column(Kind kind) {
        this.kind = kind;
    }

    /** The column a name stands for, in any case; empty for a name that is not of the return. */
    public static Optional<Column> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toUpperCase(Locale.ROOT)));
    }

    /** Its cells are codes of a list. */
    public boolean isCode() {
        return kind == Kind.CODE;
    }

    /** Its cells are the same in small letters and in capitals. */
    boolean isInCapitals() {
        return kind == Kind.CODE || kind == Kind.CAPITALS;
    }
}
