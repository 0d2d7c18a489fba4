package org.homeward.domain.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the child says, in their own words, and what came of it (Children Act 1989 s22(4)-(5)).
 *
 * @param words empty when not sought yet
 * @param howSought who asked and how; may be empty
 * @param whatChanged what was done because of them; may be empty
 * @param whyNotSought the reason where the child was not asked; may be empty
 */
public record Wishes(
        String words,
        Optional<LocalDate> soughtOn,
        String howSought,
        String whatChanged,
        String whyNotSought) {
    public static final Wishes NOT_SOUGHT = new Wishes("", Optional.empty());

    public Wishes(String words, Optional<LocalDate> soughtOn) {
        this(words, soughtOn, "", "", "");
    }

    public boolean areSought() {
        return !words.isBlank() && soughtOn.isPresent();
    }
}
