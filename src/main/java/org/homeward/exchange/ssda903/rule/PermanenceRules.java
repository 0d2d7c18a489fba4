package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.DATE_PERM;
import static org.homeward.exchange.ssda903.table.Column.LA_PERM;
import static org.homeward.exchange.ssda903.table.Column.PREV_PERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.domain.care.EpisodeRow;

/** Rules on earlier permanence: adoption or guardianship before this time in care. */
final class PermanenceRules {
    private static final LocalDate ASKED_FROM = LocalDate.of(2016, 4, 1);

    /** Day, or day and month, may be unknown, or the whole. */
    private static final Pattern PARTIAL =
            Pattern.compile("[Zz]{2}/([0-9]{2}|[Zz]{2})/([0-9]{4}|[Zz]{4})");

    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "631",
                                    "The earlier permanence is none of the codes.",
                                    "PREV_PERM P9",
                                    at -> at.isNoCode(PREV_PERM))
                            .showing(at -> at.text(PREV_PERM)),
                    Check.<RowAt>warning(
                                    "632",
                                    "The day of the earlier order is not a date, nor one with"
                                            + " unknown parts, or is after care began.",
                                    "DATE_PERM 31/02/2014; but ZZ/05/2014 is one",
                                    PermanenceRules::hasNoDay)
                            .showing(at -> at.text(DATE_PERM)),
                    warning(
                            "635",
                            "No earlier permanence, but its day or authority is told.",
                            "PREV_PERM Z1 with DATE_PERM",
                            at -> at.is(PREV_PERM, "Z1") && at.hasAny(DATE_PERM, LA_PERM)),
                    note(
                            "634",
                            "Earlier permanence is told, though care did not start since April"
                                    + " 2016.",
                            "PREV_PERM Z1, looked after since 2015",
                            at ->
                                    at.hasAny(PREV_PERM, DATE_PERM, LA_PERM)
                                            && at.in().hasEpisodes()
                                            && !hasStartedSince(at)));

    private PermanenceRules() {}

    private static boolean hasNoDay(RowAt at) {
        if (!at.has(DATE_PERM) || PARTIAL.matcher(at.text(DATE_PERM)).matches()) {
            return false;
        }
        Optional<LocalDate> started = AdopterRules.startOfCare(at);
        return at.isNoDate(DATE_PERM)
                || started.filter(day -> at.isAfter(DATE_PERM, day)).isPresent();
    }

    private static boolean hasStartedSince(RowAt at) {
        for (EpisodeRow row : at.in().episodes()) {
            if (row.codes().rne().equals("S") && !row.decom().isBefore(ASKED_FROM)) {
                return true;
            }
        }
        return !at.in().episodes().get(0).decom().isBefore(ASKED_FROM);
    }
}
