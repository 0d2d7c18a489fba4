package org.homeward.domain.search;

import java.util.Set;

/**
 * What the home must and should have, in short lower-case words. Words with a rule behind them are
 * the constants here; others are shown to the officer as they stand.
 *
 * @param why the reason for what is essential; may be empty
 */
public record Requirements(Set<String> essential, Set<String> desirable, String why) {
    /** No other child in the household. */
    public static final String SOLO = "solo";

    /** An adapted house. */
    public static final String ACCESSIBLE = "accessible";

    /** No animals. */
    public static final String NO_PETS = "no pets";

    /** Nobody smokes. */
    public static final String NO_SMOKERS = "no smokers";

    /** A car in the household. */
    public static final String VEHICLE = "vehicle";

    public static final Requirements NONE = new Requirements(Set.of(), Set.of());

    public Requirements {
        essential = Set.copyOf(essential);
        desirable = Set.copyOf(desirable);
    }

    public Requirements(Set<String> essential, Set<String> desirable) {
        this(essential, desirable, "");
    }

    public boolean isEssential(String word) {
        return essential.contains(word);
    }
}
