package org.homeward.domain.carer;

import org.homeward.domain.child.Sex;

/** Whom the terms of approval name. */
public enum SexAccepted {
    ANY,
    MALE,
    FEMALE;

    /** A child of unknown sex is accepted only where any child is. */
    public boolean accepts(Sex sex) {
        return this == ANY || name().equals(sex.name());
    }
}
