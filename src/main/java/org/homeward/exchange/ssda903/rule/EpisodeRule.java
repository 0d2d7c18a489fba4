package org.homeward.exchange.ssda903.rule;

import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;

/**
 * A rule that an episode breaks or keeps.
 *
 * @param number the department's
 * @param text what is wrong, in our words
 * @param repair what the import does about it
 */
record EpisodeRule(
        String number, Severity severity, String text, String repair, Predicate<EpisodeAt> broken) {
    private static final String KEPT = "kept as it is";

    static EpisodeRule error(
            String number, String text, String repair, Predicate<EpisodeAt> broken) {
        return new EpisodeRule(number, Severity.ERROR, text, repair, broken);
    }

    static EpisodeRule warning(String number, String text, Predicate<EpisodeAt> broken) {
        return new EpisodeRule(number, Severity.WARNING, text, KEPT, broken);
    }

    static EpisodeRule note(String number, String text, Predicate<EpisodeAt> broken) {
        return new EpisodeRule(number, Severity.NOTE, text, KEPT, broken);
    }

    Problem problem(EpisodeAt at) {
        return new Problem(
                severity,
                number,
                Optional.of(at.row().child()),
                at.row().source(),
                new About(Optional.of(at.year().yearEnd()), Optional.of(at.row().decom()), ""),
                text,
                repair);
    }
}
