package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.SW_DEC;
import static org.homeward.exchange.ssda903.table.Column.SW_DECOM;
import static org.homeward.exchange.ssda903.table.Column.SW_ID;
import static org.homeward.exchange.ssda903.table.Column.SW_REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on who was a child's social worker, and when. */
final class SocialWorkerRules {
    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "SW02STG1",
                                    "The worker's code begins neither with SW nor with XX.",
                                    "SW_ID 123",
                                    at ->
                                            at.has(SW_ID)
                                                    && !at.text(SW_ID).startsWith("SW")
                                                    && !at.text(SW_ID).startsWith("XX"))
                            .showing(at -> at.text(SW_ID)),
                    warning(
                            "SW03STG1",
                            "Worker, first day or reason is missing.",
                            "SW_ID blank",
                            at -> !at.hasAll(SW_ID, SW_DECOM, SW_REASON)),
                    noDate("SW04STG1", "The first day is not a date.", SW_DECOM),
                    noDate("SW05STG1", "The last day is not a date.", SW_DEC),
                    warning(
                            "SW06STG2",
                            "It starts after the year ends.",
                            "SW_DECOM 01/04/2024 in the return to 31/03/2024",
                            at -> at.isAfter(SW_DECOM, at.year().end())),
                    warning(
                            "SW07STG2",
                            "It ends outside the collection year.",
                            "SW_DEC 31/03/2023 in the return to 31/03/2024",
                            at ->
                                    at.isAfter(SW_DEC, at.year().end())
                                            || at.isBefore(SW_DEC, at.year().start())),
                    warning(
                            "SW08STG2",
                            "It is open and another follows.",
                            "open, next from 01/09/2023",
                            at -> !at.has(SW_DEC) && next(at).isPresent()),
                    note(
                            "SW09STG2",
                            "It ends on the day it starts.",
                            "01/05/2023 to 01/05/2023",
                            at ->
                                    at.date(SW_DEC).isPresent()
                                            && at.date(SW_DEC).equals(at.date(SW_DECOM))),
                    warning(
                            "SW10STG2",
                            "It starts before the one before ends.",
                            "to 01/09/2023, next from 31/08/2023",
                            SocialWorkerRules::overlaps),
                    note(
                            "SW11STG2",
                            "It ends before 31 March and none follows, though the child is looked"
                                    + " after then.",
                            "to 01/09/2023, child looked after on",
                            at ->
                                    at.isBefore(SW_DEC, at.year().end())
                                            && next(at).isEmpty()
                                            && isLookedAfterAtEnd(at)),
                    Check.<RowAt>warning(
                                    "SW13STG1",
                                    "The reason for the change is none of the codes.",
                                    "SW_REASON SWLAZY",
                                    at -> at.isNoCode(SW_REASON))
                            .showing(at -> at.text(SW_REASON)),
                    note(
                            "SW15STG2",
                            "The reason for the change is missing.",
                            "SW_REASON blank",
                            at -> !at.has(SW_REASON)),
                    note(
                            "SW16bSTG2",
                            "Open at the end of the year, but the next return that was read has none"
                                    + " from that day.",
                            "open from 01/05/2023, a year later from 02/05/2023",
                            at ->
                                    at.date(SW_DECOM).isPresent()
                                            && !at.has(SW_DEC)
                                            && at.year().hasLater()
                                            && at.in().isInLater()
                                            && !at.in()
                                                    .isToldLater(
                                                            Table.SW_EPISODES,
                                                            SW_DECOM,
                                                            at.date(SW_DECOM))));

    private SocialWorkerRules() {}

    private static Check<RowAt> noDate(String number, String text, Column column) {
        return Check.<RowAt>warning(number, text, column + " 31/02/2024", at -> at.isNoDate(column))
                .showing(at -> at.text(column));
    }

    /** The next by first day. */
    private static Optional<LocalDate> next(RowAt at) {
        Optional<LocalDate> next = Optional.empty();
        for (OtherRow other : at.rows()) {
            Optional<LocalDate> from = other.findDate(SW_DECOM);
            boolean follows = from.isPresent() && at.isBefore(SW_DECOM, from.get());
            if (follows && next.filter(d -> !d.isAfter(from.get())).isEmpty()) {
                next = from;
            }
        }
        return next;
    }

    private static boolean overlaps(RowAt at) {
        for (OtherRow other : at.rows()) {
            boolean earlier =
                    other.findDate(SW_DECOM).filter(from -> at.isAfter(SW_DECOM, from)).isPresent();
            if (earlier
                    && other.findDate(SW_DEC)
                            .filter(end -> at.isBefore(SW_DECOM, end))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLookedAfterAtEnd(RowAt at) {
        return at.in().episodes().stream().anyMatch(row -> row.dec().isEmpty());
    }
}
