package org.homeward.domain.child;

/** As the return records it: 1 or M, 2 or F, U (from 2025). */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
