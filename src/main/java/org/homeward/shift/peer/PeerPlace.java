package org.homeward.shift.peer;

import java.util.Set;

/** Kinds of care as the other method groups placement codes. */
public enum PeerPlace {
    FOSTERING(Set.of("U1", "U2", "U3", "U4", "U5", "U6")),
    RESIDENTIAL(Set.of("K2", "R1")),
    SUPPORTED(Set.of("H5", "P2")),
    OTHER(Set.of()),
    NOT_IN_CARE(Set.of());

    private final Set<String> codes;

    PeerPlace(Set<String> codes) {
        this.codes = codes;
    }

    static PeerPlace of(String code) {
        for (PeerPlace place : values()) {
            if (place.codes.contains(code)) {
                return place;
            }
        }
        return OTHER;
    }
}
