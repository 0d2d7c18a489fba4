package org.homeward.stepdown;

import java.util.EnumMap;
import java.util.Map;

/** What readiness looks at. The order is that of the review paper. */
public enum Aspect {
    BEHAVIOUR_AND_RISK("R1", "Behaviour and risk", 20),
    NEED_LEVELS("R2", "Need levels", 15),
    CHILDS_WISH("R3", "The child's own wish", 15),
    EMOTIONAL_HEALTH("R4", "Emotional health", 10),
    RELATIONSHIPS("R5", "Relationships", 10),
    RIGHT_SETTING("R6", "Why residential care", 10),
    TIME_IN_RESIDENCE("R7", "Time in residential care", 5),
    AGE("R8", "Age", 5),
    EDUCATION("R9", "Education", 5),
    MISSING("R10", "Missing", 5);

    private final String code;
    private final String label;
    private final int proposedWeight;

    Aspect(String code, String label, int proposedWeight) {
        this.code = code;
        this.label = label;
        this.proposedWeight = proposedWeight;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The weights of the first policy. */
    public static Map<Aspect, Integer> standardWeights() {
        Map<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
        for (Aspect aspect : values()) {
            weights.put(aspect, aspect.proposedWeight);
        }
        return weights;
    }
}
