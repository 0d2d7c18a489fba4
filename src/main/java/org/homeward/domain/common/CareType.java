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
    STEP_DOWN
}
