package org.homeward.exchange.ssda903.table;

import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;

/** What the header says of a child; how long unaccompanied stands in a table of its own. */
public record HeaderRow(ChildId child, Identity identity, boolean unaccompanied, RowSource source) {

    public static HeaderRow of(OtherRow row) {
        Identity identity =
                new Identity(
                        row.findDate(Column.DOB),
                        sex(row.text(Column.SEX)),
                        row.text(Column.ETHNIC),
                        row.text(Column.UPN),
                        row.text(Column.MOTHER).equals("1"),
                        Optional.empty());
        return new HeaderRow(
                row.child(), identity, row.text(Column.UASC).equals("1"), row.source());
    }

    /** Digits until 2024, letters since. */
    public static Sex sex(String code) {
        return switch (code) {
            case "1", "M" -> Sex.MALE;
            case "2", "F" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }
}
