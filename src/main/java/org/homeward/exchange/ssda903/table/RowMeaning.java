package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;

/** What a row of each table says. */
final class RowMeaning {
    private static final int HIGHEST_SCORE = 40;

    private RowMeaning() {}

    /** Adds what the row says to the batch; false when the row was refused. */
    static boolean take(Table table, ChildId child, Cells cells, Batch batch, TableRows rows) {
        return switch (table) {
            case EPISODES -> episode(child, cells, batch, rows);
            case HEADER -> batch.headers().add(header(child, cells, rows));
            case UASC -> batch.unaccompanied().add(unaccompanied(child, cells, rows));
            case OC2 -> batch.scores().add(score(child, cells));
            case MISSING -> batch.missing().add(missing(child, cells));
            default -> true;
        };
    }

    private static boolean episode(ChildId child, Cells cells, Batch batch, TableRows rows) {
        Optional<LocalDate> decom = cells.findDate(Column.DECOM);
        Optional<LocalDate> dec = cells.findDate(Column.DEC);
        if (decom.isEmpty()) {
            rows.refuse(cells, "141", noDate("DECOM", cells.text(Column.DECOM)));
            return false;
        }
        if (dec.isEmpty() && !cells.text(Column.DEC).isEmpty()) {
            rows.refuse(cells, "147", noDate("DEC", cells.text(Column.DEC)));
            return false;
        }
        if (dec.isPresent() && dec.get().isBefore(decom.get())) {
            rows.refuse(cells, "356", "The episode ends before it starts.");
            return false;
        }
        return batch.episodes()
                .add(
                        new EpisodeRow(
                                child,
                                decom.get(),
                                dec,
                                codes(cells),
                                cells.code(Column.HOME_POST),
                                cells.code(Column.PL_POST),
                                cells.source()));
    }

    private static EpisodeRow.Codes codes(Cells cells) {
        return new EpisodeRow.Codes(
                cells.code(Column.RNE),
                cells.code(Column.LS),
                cells.code(Column.CIN),
                cells.code(Column.PLACE),
                cells.code(Column.PLACE_PROVIDER),
                cells.code(Column.REC),
                cells.code(Column.REASON_PLACE_CHANGE),
                cells.code(Column.URN));
    }

    private static HeaderRow header(ChildId child, Cells cells, TableRows rows) {
        Optional<LocalDate> born = cells.findDate(Column.DOB);
        if (born.isEmpty()) {
            rows.note(
                    Severity.ERROR,
                    "102",
                    cells,
                    "The date of birth is missing or is not a date.",
                    "kept, age unknown");
        }
        Identity identity =
                new Identity(
                        born,
                        sex(cells.code(Column.SEX)),
                        cells.code(Column.ETHNIC),
                        cells.code(Column.UPN),
                        cells.text(Column.MOTHER).equals("1"),
                        Optional.empty());
        return new HeaderRow(child, identity, cells.source());
    }

    private static Sex sex(String code) {
        return switch (code) {
            case "1", "M" -> Sex.MALE;
            case "2", "F" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static UascRow unaccompanied(ChildId child, Cells cells, TableRows rows) {
        if (cells.isNoDate(Column.DUC)) {
            rows.note(
                    Severity.WARNING,
                    "DUC",
                    cells,
                    noDate("DUC", cells.text(Column.DUC)),
                    "kept, taken as not ceased");
        }
        return new UascRow(child, cells.findDate(Column.DUC), cells.source());
    }

    private static SdqRow score(ChildId child, Cells cells) {
        String text = cells.text(Column.SDQ_SCORE);
        boolean isNumber =
                !text.isEmpty()
                        && text.length() <= 2
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int score = isNumber ? Integer.parseInt(text) : -1;
        boolean isScore = score >= 0 && score <= HIGHEST_SCORE;
        return new SdqRow(
                child, isScore ? OptionalInt.of(score) : OptionalInt.empty(), text, cells.source());
    }

    private static MissingRow missing(ChildId child, Cells cells) {
        return new MissingRow(
                child,
                cells.code(Column.MISSING),
                cells.findDate(Column.MIS_START),
                cells.findDate(Column.MIS_END),
                cells.source());
    }

    private static String noDate(String column, String text) {
        return text.isEmpty()
                ? column + " is missing."
                : column + " is not a date: " + (text.length() > 12 ? text.substring(0, 12) : text);
    }
}
