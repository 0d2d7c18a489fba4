package org.homeward.matching.criterion;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Postcode;
import org.homeward.matching.Candidate;
import org.homeward.matching.Topic;

/** Distances from a household, in straight-line miles, and what they are worth. */
final class Miles {

    private Miles() {}

    static OptionalDouble find(Candidate candidate, Optional<Postcode> to) {
        Optional<Postcode> from = candidate.household().postcode();
        return from.isPresent() && to.isPresent()
                ? candidate.search().gazetteer().findMiles(from.get(), to.get())
                : OptionalDouble.empty();
    }

    /** Points by distance; unknown when either end is not known. */
    static Judgement judge(Topic topic, Candidate candidate, Optional<Postcode> to, String what) {
        OptionalDouble miles = find(candidate, to);
        if (miles.isEmpty()) {
            return Judgement.unknown(topic, "The distance to %s is not known".formatted(what));
        }
        double share = candidate.policy().distance().share(miles.getAsDouble());
        return Judgement.of(topic, share, words(miles.getAsDouble(), what));
    }

    static String words(double miles, String what) {
        return String.format(Locale.ROOT, "%.1f miles from %s, straight line", miles, what);
    }
}
