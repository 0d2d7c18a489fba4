package org.homeward.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a person considered when deciding for a home, in their own words. All but the reasons may be
 * empty where they do not apply.
 *
 * @param reasons why this home
 * @param whyNotFirst why not the home at the top of the list
 * @param acknowledged codes of the warnings that were read and accepted
 * @param support what is given to fill the gaps of the match (National Minimum Standard 15)
 * @param othersViews of parents and others who matter (Children Act 1989 s22(4))
 * @param introductions held, planned, or why there are none
 * @param dissent who disagreed, and why
 * @param reviewOn when the match is looked at again
 */
public record Considerations(
        String reasons,
        String whyNotFirst,
        Set<String> acknowledged,
        String support,
        String othersViews,
        String introductions,
        String dissent,
        Optional<LocalDate> reviewOn) {
    public Considerations {
        acknowledged = Set.copyOf(acknowledged);
        reasons = reasons.strip();
        whyNotFirst = whyNotFirst.strip();
    }

    /** The same with codes of warnings that were read. */
    public Considerations reading(Set<String> codes) {
        return new Considerations(
                reasons,
                whyNotFirst,
                codes,
                support,
                othersViews,
                introductions,
                dissent,
                reviewOn);
    }

    /** The reasons alone. */
    public static Considerations of(String reasons, String whyNotFirst) {
        return new Considerations(reasons, whyNotFirst, Set.of(), "", "", "", "", Optional.empty());
    }
}
