package org.homeward.app.quality;

import java.util.Optional;

/** What the numbers of rules stand for. */
public interface RuleBook {
    /** Empty for a code that is no rule of the return. */
    Optional<Meaning> find(String rule);

    /**
     * A rule in our words.
     *
     * @param text what is wrong when it is broken
     * @param repair what the import does about it; empty when nothing
     * @param example of breaking it
     */
    record Meaning(String text, String repair, String example) {}
}
