package org.homeward.domain.common;

/** Yes, no, or nobody has said. Unknown neither passes nor fails. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
