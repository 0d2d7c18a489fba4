package org.homeward.domain.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the child says, in their own words (Children Act 1989 s22(4)).
 *
 * @param words empty when not sought yet
 */
public record Wishes(String words, Optional<LocalDate> soughtOn) {
    public static final Wishes NOT_SOUGHT = new Wishes("", Optional.empty());
}
