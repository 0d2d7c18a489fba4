package org.homeward.app.review;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Ids;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Recorded;

/** Keeps what a record said before another took its place. */
record Superseding(Ids ids) {
    Correction of(String subject, String before, String after, LocalDate on, Actor by) {
        return new Correction(
                ids.next("K"),
                subject,
                before,
                Optional.of(after),
                "recorded anew",
                new Recorded(by.name(), on));
    }

    /** The record is out of sight; nothing takes its place. */
    Correction voiding(String subject, String what, String why, LocalDate on, Actor by) {
        return new Correction(
                ids.next("K"),
                subject,
                what,
                Optional.empty(),
                why.strip(),
                new Recorded(by.name(), on));
    }
}
