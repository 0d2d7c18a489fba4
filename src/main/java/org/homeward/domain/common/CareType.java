package org.homeward.domain.common;

/** Kinds of fostering that terms of approval and requests name. */
public enum CareType {
    SHORT_TERM,
    LONG_TERM,
    EMERGENCY,
    SHORT_BREAK,
    PARENT_AND_CHILD,
    REMAND,
    RESPITE,
    FOSTERING_FOR_ADOPTION,
    STEP_DOWN;

    /** A short break or respite: the child's own home goes on meanwhile. */
    public boolean isStay() {
        return this == SHORT_BREAK || this == RESPITE;
    }
}
