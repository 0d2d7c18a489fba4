package org.homeward.domain.child;

/** How far a kind of care suits a child, in the four words of the placements data standard v2. */
public enum Suitability {
    PREFERRED,
    SUITABLE_NOT_PREFERRED,
    UNSUITABLE,
    NOT_SPECIFIED;

    /** Preferred or suitable: a family could be right. */
    public boolean isSuitable() {
        return this == PREFERRED || this == SUITABLE_NOT_PREFERRED;
    }
}
