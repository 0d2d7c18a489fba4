package org.homeward.domain.search;

/** When a home is needed. */
public enum Urgency {
    PLANNED,
    WITHIN_5_DAYS,
    TODAY
}
