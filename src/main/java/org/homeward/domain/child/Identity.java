package org.homeward.domain.child;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.DateSpan;

/**
 * What the return's header says of a child. Ethnicity is kept for identity plans and fairness
 * checks only and never weighs in a match (Children Act 1989 s22(5)(c)).
 *
 * @param bornOn empty when missing or not a date
 * @param ethnicity the return's four-letter code; empty when unknown
 * @param upn unique pupil number; empty when unknown
 * @param mother a child who is a mother herself
 * @param unaccompanied while an unaccompanied asylum-seeking child
 */
public record Identity(
        Optional<LocalDate> bornOn,
        Sex sex,
        String ethnicity,
        String upn,
        boolean mother,
        Optional<DateSpan> unaccompanied) {
    public static final Identity UNKNOWN =
            new Identity(Optional.empty(), Sex.UNKNOWN, "", "", false, Optional.empty());

    public boolean isUnaccompaniedOn(LocalDate day) {
        return unaccompanied.filter(span -> span.contains(day)).isPresent();
    }
}
