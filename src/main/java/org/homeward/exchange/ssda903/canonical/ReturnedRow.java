package org.homeward.exchange.ssda903.canonical;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.EpisodeRow;

/**
 * A row and the return it stands in.
 *
 * @param inReturn the same last day of the return, as origins and problems have it
 */
record ReturnedRow(EpisodeRow row, LocalDate yearEnd, Optional<LocalDate> inReturn) {
    /** By first day; an episode of no days before a longer one of the same day. */
    static final Comparator<ReturnedRow> IN_ORDER =
            Comparator.comparing((ReturnedRow r) -> r.row().decom())
                    .thenComparing(r -> r.endOrForever());

    LocalDate endOrForever() {
        return row.dec().orElse(LocalDate.MAX);
    }

    /** The day after the collection year: a child counted on 31 March is gone on this day. */
    LocalDate dayAfterReturn() {
        return yearEnd.plusDays(1);
    }

    boolean covers(LocalDate day) {
        return !row.decom().isAfter(day) && endOrForever().isAfter(day);
    }

    /** Everything but the place in the file is the same. */
    boolean repeats(ReturnedRow other) {
        return row.decom().equals(other.row.decom())
                && row.dec().equals(other.row.dec())
                && row.codes().equals(other.row.codes())
                && row.homePost().equals(other.row.homePost())
                && row.placementPost().equals(other.row.placementPost());
    }

    Problem problem(Severity severity, String rule, String text, String repair) {
        return new Problem(
                severity,
                rule,
                Optional.of(row.child()),
                row.source(),
                new About(inReturn, Optional.of(row.decom()), ""),
                text,
                repair);
    }
}
