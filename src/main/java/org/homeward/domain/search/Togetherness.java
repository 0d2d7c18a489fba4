package org.homeward.domain.search;

/** What the plan says about a sibling group living together. */
public enum Togetherness {
    ALL,
    MAY_SPLIT,
    APART
}
