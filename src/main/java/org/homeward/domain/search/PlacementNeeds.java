package org.homeward.domain.search;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.common.Answer;

/**
 * The requirement fields of the placements data standard v2.
 *
 * @param communication whether the child has communication needs
 * @param languages which, such as BSL, Makaton, ESOL
 * @param homeAdaptation whether the home must be adapted
 * @param additionalSupport such as therapeutic support, taxis to school
 * @param deprivationOfLiberty whether an order is in force or sought
 */
public record PlacementNeeds(
        Answer communication,
        Set<String> languages,
        Answer homeAdaptation,
        CulturalNeeds cultural,
        LivingCompanions companions,
        PetsWanted pets,
        Set<String> additionalSupport,
        Answer deprivationOfLiberty) {
    public static final PlacementNeeds UNKNOWN =
            new PlacementNeeds(
                    Answer.UNKNOWN,
                    Set.of(),
                    Answer.UNKNOWN,
                    CulturalNeeds.NOT_KNOWN,
                    LivingCompanions.NO_PREFERENCE,
                    PetsWanted.NOT_KNOWN,
                    Set.of(),
                    Answer.UNKNOWN);

    /** Whether cultural needs are to be met in the home, in the words of the standard. */
    public enum CulturalNeeds {
        REQUIRED,
        NOT_REQUIRED,
        NOT_KNOWN,
        OTHER
    }

    /** Whom the child can be cared for alongside, in the words of the standard. */
    public enum LivingCompanions {
        SOLO,
        WITH_OTHERS,
        ONLY_OLDER,
        ONLY_YOUNGER,
        NO_PREFERENCE
    }

    /** Whether there may be animals, in the words of the standard. */
    public enum PetsWanted {
        MUST,
        CAN,
        NO,
        NOT_KNOWN
    }

    public PlacementNeeds {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        additionalSupport = Collections.unmodifiableSet(new TreeSet<>(additionalSupport));
    }
}
