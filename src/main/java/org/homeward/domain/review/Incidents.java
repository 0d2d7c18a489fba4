package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Incidents of a child in the days of a report; an empty figure is not known.
 *
 * @param all incidents of any kind, the serious among them
 * @param serious police called, somebody hurt, or restraint used
 * @param lastSerious the day of the last serious one
 * @param missing times missing from the home
 * @param exploitation concerns about exploitation
 * @param substance concerns about drugs or alcohol
 */
public record Incidents(
        OptionalInt all,
        OptionalInt serious,
        Optional<LocalDate> lastSerious,
        OptionalInt missing,
        OptionalInt exploitation,
        OptionalInt substance) {
    public static final Incidents UNKNOWN =
            new Incidents(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty());

    /** Throws {@link IllegalArgumentException} when the serious ones outnumber all. */
    public Incidents {
        if (all.isPresent() && serious.isPresent() && serious.getAsInt() > all.getAsInt()) {
            throw new IllegalArgumentException("More serious incidents than incidents.");
        }
    }
}
