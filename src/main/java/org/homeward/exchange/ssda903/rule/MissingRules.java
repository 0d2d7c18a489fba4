package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.MISSING;
import static org.homeward.exchange.ssda903.table.Column.MIS_END;
import static org.homeward.exchange.ssda903.table.Column.MIS_START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on times a child was missing. */
final class MissingRules {
    static final List<Check<RowAt>> ALL =
            List.of(
                    shown(
                            "1004",
                            "The first day is not a date.",
                            "MIS_START 31/02/2018",
                            "not used",
                            at -> at.isNoDate(MIS_START)),
                    shown(
                            "1005",
                            "The last day is not a date.",
                            "MIS_END 31/02/2018",
                            "kept, taken as still missing",
                            at -> at.isNoDate(MIS_END)),
                    shown(
                            "1006",
                            "Whether missing or away is none of the codes.",
                            "MISSING X",
                            "kept as it is",
                            at -> at.isNoCode(MISSING)),
                    shown(
                            "564",
                            "The first day is missing.",
                            "MIS_START blank",
                            "not used",
                            at -> !at.has(MIS_START)),
                    warning(
                            "565",
                            "Whether missing or away is not said.",
                            "MISSING blank",
                            at -> at.has(MIS_START) && !at.has(MISSING)),
                    warning(
                            "566",
                            "The time has an end, but whether missing or away is not said.",
                            "MIS_END 01/05/2017, MISSING blank",
                            at -> at.has(MIS_END) && !at.has(MISSING)),
                    shown(
                            "567",
                            "The time ends before it starts.",
                            "05/05/2017 to 04/05/2017",
                            "not used",
                            at -> at.isBefore(MIS_END, MIS_START)),
                    warning(
                            "570",
                            "It starts after the collection year ends.",
                            "MIS_START 01/04/2018 in the return to 31/03/2018",
                            at -> at.isAfter(MIS_START, at.year().end())),
                    warning(
                            "571",
                            "It ends outside the collection year.",
                            "MIS_END 31/03/2017 in the return to 31/03/2018",
                            at ->
                                    at.isAfter(MIS_END, at.year().end())
                                            || at.isBefore(MIS_END, at.year().start())),
                    warning(
                            "574",
                            "It starts before the one before has ended.",
                            "to 05/05/2017, the next from 05/05/2017",
                            MissingRules::overlaps),
                    warning(
                            "576",
                            "Still missing at the end of the year, but the next return that"
                                    + " was read does not have it.",
                            "open, and no row with that first day a year later",
                            at ->
                                    at.date(MIS_START).isPresent()
                                            && !at.has(MIS_END)
                                            && at.year().hasLater()
                                            && !at.in()
                                                    .isToldLater(
                                                            Table.MISSING,
                                                            MIS_START,
                                                            at.date(MIS_START))),
                    warning(
                            "577",
                            "It does not end by the day the child left care.",
                            "left care on 01/05/2017, missing to 03/05/2017",
                            at -> at.date(MIS_START).isPresent() && isOutsideCare(at)),
                    warning(
                            "578",
                            "It starts after the child left care.",
                            "left care on 01/05/2017, missing from 02/05/2017",
                            at -> leftOn(at).filter(day -> at.isAfter(MIS_START, day)).isPresent()),
                    warning(
                            "580",
                            "Missing when care ended, but the reason for ending is not E8.",
                            "MIS_END on the day of REC E4A",
                            MissingRules::leftWhileMissing),
                    warning(
                            "581",
                            "It starts on a day on which the child was not looked after.",
                            "missing from 01/05/2017, looked after from 02/05/2017",
                            at -> at.in().hasEpisodes() && isOutsideEpisodes(at)),
                    warning(
                            "586",
                            "It starts before the child was born.",
                            "MIS_START 01/05/2017, born 02/05/2017",
                            at ->
                                    at.bornOn()
                                            .filter(born -> at.isBefore(MIS_START, born))
                                            .isPresent()));

    private MissingRules() {}

    private static Check<RowAt> shown(
            String number,
            String text,
            String example,
            String repair,
            java.util.function.Predicate<RowAt> broken) {
        return Check.<RowAt>warning(number, text, example, broken)
                .showing(at -> at.text(MISSING) + " " + at.text(MIS_START) + " " + at.text(MIS_END))
                .repairedBy(repair);
    }

    private static boolean overlaps(RowAt at) {
        if (at.date(MIS_START).isEmpty()) {
            return false;
        }
        LocalDate start = at.date(MIS_START).get();
        for (int i = 0; i < at.rows().size(); i++) {
            OtherRow other = at.rows().get(i);
            Optional<LocalDate> from = other.findDate(MIS_START);
            boolean isBefore =
                    from.isPresent()
                            && (from.get().isBefore(start)
                                    || (from.get().equals(start) && i < at.index()));
            if (isBefore && !other.findDate(MIS_END).orElse(LocalDate.MAX).isBefore(start)) {
                return true;
            }
        }
        return false;
    }

    /** Empty while looked after. */
    private static Optional<LocalDate> leftOn(RowAt at) {
        List<EpisodeRow> episodes = at.in().episodes();
        return episodes.isEmpty() ? Optional.empty() : episodes.get(episodes.size() - 1).dec();
    }

    /** No period of care holds the end; of a time without end, no period without end. */
    static boolean isOutsideCare(RowAt at, LocalDate start, Optional<LocalDate> end) {
        List<EpisodeRow> episodes = at.in().episodes();
        int first = 0;
        for (int i = 0; i < episodes.size(); i++) {
            if (i + 1 == episodes.size() || isGap(episodes.get(i), episodes.get(i + 1))) {
                if (holds(episodes.get(first).decom(), episodes.get(i).dec(), start, end)) {
                    return false;
                }
                first = i + 1;
            }
        }
        return !episodes.isEmpty();
    }

    private static boolean isGap(EpisodeRow row, EpisodeRow next) {
        return row.dec().filter(end -> end.isBefore(next.decom())).isPresent();
    }

    private static boolean holds(
            LocalDate from, Optional<LocalDate> to, LocalDate start, Optional<LocalDate> end) {
        return end.isPresent()
                ? !end.get().isBefore(from) && to.filter(end.get()::isAfter).isEmpty()
                : to.isEmpty() && !start.isBefore(from);
    }

    private static boolean isOutsideCare(RowAt at) {
        return isOutsideCare(at, at.date(MIS_START).orElseThrow(), at.date(MIS_END));
    }

    private static boolean isOutsideEpisodes(RowAt at) {
        if (at.date(MIS_START).isEmpty()) {
            return false;
        }
        LocalDate start = at.date(MIS_START).get();
        for (EpisodeRow row : at.in().episodes()) {
            if (!row.decom().isAfter(start) && row.dec().filter(start::isAfter).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean leftWhileMissing(RowAt at) {
        if (!at.is(MISSING, "M") || leftOn(at).isEmpty()) {
            return false;
        }
        List<EpisodeRow> episodes = at.in().episodes();
        String reason = episodes.get(episodes.size() - 1).codes().rec();
        return at.date(MIS_END).equals(leftOn(at)) && !reason.equals("E8") && !reason.equals("X1");
    }
}
