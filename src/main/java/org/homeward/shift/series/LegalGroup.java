package org.homeward.shift.series;

import org.homeward.domain.care.LegalStatus;

/** Legal statuses in the groups that are published (LS). */
public enum LegalGroup {
    FULL_ORDER("Full care order"),
    INTERIM_ORDER("Interim care order"),
    PLACEMENT_ORDER("Placement order"),
    SECTION_20("Section 20"),
    /** Police protection, emergency protection and assessment orders; older orders. */
    OTHER_ORDER("Other orders"),
    YOUTH_JUSTICE("Youth justice"),
    SHORT_BREAK("Short breaks"),
    UNKNOWN("Not recorded");

    private final String label;

    LegalGroup(String label) {
        this.label = label;
    }

    public static LegalGroup of(LegalStatus status) {
        return switch (status.code()) {
            case "C1" -> INTERIM_ORDER;
            case "C2" -> FULL_ORDER;
            case "E1" -> PLACEMENT_ORDER;
            case "V2" -> SECTION_20;
            case "V1", "V3", "V4" -> SHORT_BREAK;
            case "" -> UNKNOWN;
            default -> status.isYouthJustice() ? YOUTH_JUSTICE : OTHER_ORDER;
        };
    }

    public String label() {
        return label;
    }
}
