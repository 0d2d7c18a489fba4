package org.homeward.exchange.ssda903.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns of the return's tables that are read, with the other names they go by. */
public enum Column {
    CHILD,
    DECOM,
    RNE,
    LS,
    CIN,
    PLACE,
    PLACE_PROVIDER,
    DEC,
    REC,
    REASON_PLACE_CHANGE,
    HOME_POST,
    PL_POST,
    URN,
    SEX,
    DOB,
    ETHNIC,
    UPN,
    MOTHER,
    MC_DOB,
    UASC,
    DUC,
    SDQ_SCORE,
    SDQ_REASON,
    CONVICTED,
    HEALTH_CHECK,
    IMMUNISATIONS,
    TEETH_CHECK,
    HEALTH_ASSESSMENT,
    SUBSTANCE_MISUSE,
    INTERVENTION_RECEIVED,
    INTERVENTION_OFFERED,
    MISSING,
    MIS_START,
    MIS_END,
    REVIEW,
    REVIEW_CODE,
    IN_TOUCH,
    ACTIV,
    ACCOM,
    DATE_INT,
    DATE_MATCH,
    FOSTER_CARE,
    NB_ADOPTR,
    SEX_ADOPTR,
    LS_ADOPTR,
    DATE_PLACED,
    DATE_PLACED_CEASED,
    REASON_PLACED_CEASED,
    PREV_PERM,
    LA_PERM,
    DATE_PERM,
    SW_ID,
    SW_DECOM,
    SW_DEC,
    SW_REASON,
    DOLO_START,
    DOLO_END,
    YEAR,
    LA;

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

    /** The column a name stands for, in any case; empty for a name that is not of the return. */
    public static Optional<Column> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toUpperCase(Locale.ROOT)));
    }
}
