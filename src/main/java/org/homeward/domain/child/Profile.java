package org.homeward.domain.child;

import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Postcode;

/**
 * What the authority's register adds to the return: empty text or set where nothing is recorded.
 *
 * @param homePostcode where the child's family lives; never shown or printed beyond its sector
 * @param languages spoken at home
 * @param faithPractice what the child practises, as requirement and not as group label
 * @param reviewingOfficer independent reviewing officer
 */
public record Profile(
        String name,
        Optional<Postcode> homePostcode,
        String school,
        Optional<Postcode> schoolPostcode,
        Set<String> languages,
        String faithPractice,
        String reviewingOfficer,
        String socialWorker) {
    public static final Profile UNKNOWN =
            new Profile("", Optional.empty(), "", Optional.empty(), Set.of(), "", "", "");

    public Profile {
        languages = Set.copyOf(languages);
    }
}
