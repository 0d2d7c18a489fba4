package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.DATE_PLACED;
import static org.homeward.exchange.ssda903.table.Column.DATE_PLACED_CEASED;
import static org.homeward.exchange.ssda903.table.Column.REASON_PLACED_CEASED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;

/** Rules on decisions that a child should be placed for adoption. */
final class PlacedForAdoptionRules {
    static final List<Check<RowAt>> ALL =
            List.of(
                    noDate("115", "The day of the decision is not a date.", DATE_PLACED),
                    noDate("116", "The day of its reversal is not a date.", DATE_PLACED_CEASED),
                    warning(
                            "117",
                            "The decision or its reversal is after the year ends, or after the child"
                                    + " left care.",
                            "DATE_PLACED 01/04/2018 in the return to 31/03/2018",
                            at ->
                                    isAfter(at, at.year().end())
                                            || leftOn(at)
                                                    .filter(day -> isAfter(at, day))
                                                    .isPresent()),
                    warning(
                            "118",
                            "The reversal is before the year begins, or before the child was looked"
                                    + " after.",
                            "DATE_PLACED_CEASED 31/03/2017 in the return to 31/03/2018",
                            at ->
                                    at.isBefore(DATE_PLACED_CEASED, at.year().start())
                                            || AdopterRules.startOfCare(at)
                                                    .filter(d -> at.isBefore(DATE_PLACED_CEASED, d))
                                                    .isPresent()),
                    warning(
                            "119",
                            "The decision was reversed, but day or reason of that is missing.",
                            "DATE_PLACED_CEASED given, reason blank",
                            at -> at.has(DATE_PLACED_CEASED) != at.has(REASON_PLACED_CEASED)),
                    Check.<RowAt>warning(
                                    "120",
                                    "The reason for the reversal is none of the codes.",
                                    "REASON_PLACED_CEASED RD9",
                                    at -> at.isNoCode(REASON_PLACED_CEASED))
                            .showing(at -> at.text(REASON_PLACED_CEASED)),
                    warning(
                            "184",
                            "The decision is before the child was born.",
                            "DATE_PLACED 01/05/2017, born 02/05/2017",
                            at ->
                                    at.bornOn()
                                            .filter(born -> at.isBefore(DATE_PLACED, born))
                                            .isPresent()),
                    warning(
                            "522",
                            "The reversal is before the decision.",
                            "decided 02/05/2017, reversed 01/05/2017",
                            at -> at.isBefore(DATE_PLACED_CEASED, DATE_PLACED)),
                    warning(
                            "558",
                            "Adopted, though the decision to place for it was reversed.",
                            "REC E11 with DATE_PLACED_CEASED",
                            at -> at.has(DATE_PLACED_CEASED) && at.in().wasAdopted()),
                    warning(
                            "563",
                            "A reversal without a decision.",
                            "DATE_PLACED_CEASED given, DATE_PLACED blank",
                            at ->
                                    !at.has(DATE_PLACED)
                                            && at.hasAny(DATE_PLACED_CEASED, REASON_PLACED_CEASED)),
                    warning(
                            "579",
                            "A decision while the one before still holds.",
                            "decided 01/05/2017, decided again 01/06/2017",
                            PlacedForAdoptionRules::overlaps),
                    warning(
                            "1003",
                            "The decision is before the child was looked after.",
                            "DATE_PLACED before the first day of care",
                            at ->
                                    AdopterRules.startOfCare(at)
                                            .filter(day -> at.isBefore(DATE_PLACED, day))
                                            .isPresent()));

    private PlacedForAdoptionRules() {}

    private static Check<RowAt> noDate(String number, String text, Column column) {
        return Check.<RowAt>warning(number, text, column + " 31/02/2018", at -> at.isNoDate(column))
                .showing(at -> at.text(column));
    }

    private static boolean isAfter(RowAt at, LocalDate day) {
        return at.isAfter(DATE_PLACED, day) || at.isAfter(DATE_PLACED_CEASED, day);
    }

    /** Empty while looked after. */
    private static Optional<LocalDate> leftOn(RowAt at) {
        List<EpisodeRow> episodes = at.in().episodes();
        return episodes.isEmpty() || episodes.get(episodes.size() - 1).codes().rec().equals("X1")
                ? Optional.empty()
                : episodes.get(episodes.size() - 1).dec();
    }

    private static boolean overlaps(RowAt at) {
        if (at.date(DATE_PLACED).isEmpty()) {
            return false;
        }
        LocalDate day = at.date(DATE_PLACED).get();
        for (int i = 0; i < at.rows().size(); i++) {
            OtherRow other = at.rows().get(i);
            boolean isBefore =
                    i != at.index()
                            && other.findDate(DATE_PLACED).filter(d -> d.isBefore(day)).isPresent();
            if (isBefore
                    && other.findDate(DATE_PLACED_CEASED).filter(d -> !d.isAfter(day)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
