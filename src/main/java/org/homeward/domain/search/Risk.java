package org.homeward.domain.search;

/** Risks to the child and from the child that the placements data standard v2 asks about. */
public enum Risk {
    SELF_HARM(false),
    SEXUAL_EXPLOITATION(false),
    CRIMINAL_EXPLOITATION(false),
    DRUGS_ALCOHOL(false),
    EATING_DISORDER(false),
    MISSING(false),
    TO_OTHERS_PHYSICAL(true),
    TO_OTHERS_SEXUAL(true),
    TO_OTHERS_FIRE(true),
    TO_OTHERS_ANIMALS(true),
    TO_OTHERS_CRIMINAL(true);

    private final boolean toOthers;

    Risk(boolean toOthers) {
        this.toOthers = toOthers;
    }

    public boolean isToOthers() {
        return toOthers;
    }
}
