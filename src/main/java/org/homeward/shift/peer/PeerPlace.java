package org.homeward.shift.peer;

/** Kinds of care as the other method groups placement codes. */
public enum PeerPlace {
    FOSTERING,
    RESIDENTIAL,
    SUPPORTED,
    OTHER,
    NOT_IN_CARE;

    static PeerPlace of(String code) {
        return switch (code) {
            case "U1", "U2", "U3", "U4", "U5", "U6" -> FOSTERING;
            case "K2", "R1" -> RESIDENTIAL;
            case "H5", "P2" -> SUPPORTED;
            default -> OTHER;
        };
    }
}
