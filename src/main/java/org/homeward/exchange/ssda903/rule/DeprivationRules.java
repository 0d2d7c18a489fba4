package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.DOLO_END;
import static org.homeward.exchange.ssda903.table.Column.DOLO_START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on deprivation of liberty orders. Where a child lives is told by the column PLACE. */
final class DeprivationRules {
    private static final Set<String> EXPECTED = Set.of("K2", "Z12", "Z13");
    private static final Set<String> EXCLUDED = Set.of("K1", "P1", "R5", "K3");

    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "700",
                                    "The first day is missing or is not a date.",
                                    "DOLO_START 31/02/2027",
                                    at -> at.date(DOLO_START).isEmpty())
                            .showing(at -> at.text(DOLO_START)),
                    Check.<RowAt>warning(
                                    "701",
                                    "The last day is not a date.",
                                    "DOLO_END 31/02/2027",
                                    at -> at.isNoDate(DOLO_END))
                            .showing(at -> at.text(DOLO_END)),
                    warning(
                            "702",
                            "It does not end after it starts.",
                            "01/05/2026 to 01/05/2026",
                            at ->
                                    at.date(DOLO_END)
                                            .filter(
                                                    end ->
                                                            at.date(DOLO_START)
                                                                    .filter(s -> !s.isBefore(end))
                                                                    .isPresent())
                                            .isPresent()),
                    warning(
                            "703",
                            "It starts after the year ends.",
                            "DOLO_START 01/04/2027 in the return to 31/03/2027",
                            at -> at.isAfter(DOLO_START, at.year().end())),
                    warning(
                            "704",
                            "It ends outside the collection year.",
                            "DOLO_END 31/03/2026 in the return to 31/03/2027",
                            at ->
                                    at.isAfter(DOLO_END, at.year().end())
                                            || at.isBefore(DOLO_END, at.year().start())),
                    warning(
                            "705",
                            "It starts while the one before still holds.",
                            "to 05/05/2026, the next from 04/05/2026",
                            DeprivationRules::overlaps),
                    note(
                            "706",
                            "Open at the end of the year, but the next return that was read does not"
                                    + " have it.",
                            "open, and no row with that first day a year later",
                            at ->
                                    at.date(DOLO_START).isPresent()
                                            && !at.has(DOLO_END)
                                            && at.year().hasLater()
                                            && !at.in()
                                                    .isToldLater(
                                                            Table.DOLO,
                                                            DOLO_START,
                                                            at.date(DOLO_START))),
                    warning(
                            "707",
                            "It does not end by the day the child left care.",
                            "left care on 01/05/2026, order open",
                            at ->
                                    at.date(DOLO_START).isPresent()
                                            && MissingRules.isOutsideCare(
                                                    at,
                                                    at.date(DOLO_START).get(),
                                                    at.date(DOLO_END))),
                    warning(
                            "708",
                            "It does not start after the child was born.",
                            "DOLO_START on the day of birth",
                            at ->
                                    at.bornOn()
                                            .filter(
                                                    born ->
                                                            at.date(DOLO_START)
                                                                    .filter(s -> !s.isAfter(born))
                                                                    .isPresent())
                                            .isPresent()),
                    note(
                            "709",
                            "A placement in which an order is unexpected.",
                            "order while in U4",
                            at -> livesIn(at, place -> !EXPECTED.contains(place))),
                    warning(
                            "710",
                            "A placement in which there can be no order.",
                            "order while in K1, P1, R5 or K3",
                            at -> livesIn(at, EXCLUDED::contains)));

    private DeprivationRules() {}

    private static boolean overlaps(RowAt at) {
        for (OtherRow other : at.rows()) {
            Optional<LocalDate> from = other.findDate(DOLO_START);
            boolean earlier = from.filter(day -> at.isAfter(DOLO_START, day)).isPresent();
            LocalDate end = other.findDate(DOLO_END).orElse(LocalDate.MAX);
            if (earlier && at.isBefore(DOLO_START, end)) {
                return true;
            }
        }
        return false;
    }

    /** Lived there on some day of the order; one without end holds on. */
    private static boolean livesIn(RowAt at, Predicate<String> place) {
        if (at.date(DOLO_START).isEmpty()) {
            return false;
        }
        LocalDate from = at.date(DOLO_START).get();
        LocalDate to = at.date(DOLO_END).orElse(LocalDate.MAX);
        for (EpisodeRow row : at.in().episodes()) {
            boolean meets =
                    row.decom().isBefore(to)
                            && row.dec().filter(end -> !end.isAfter(from)).isEmpty();
            if (meets && place.test(row.codes().place())) {
                return true;
            }
        }
        return false;
    }
}
