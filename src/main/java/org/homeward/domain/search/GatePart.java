package org.homeward.domain.search;

/**
 * What must be approved, considered or recorded before (or soon after) a placement starts, part by
 * part. Each part belongs to one gate.
 */
public enum GatePart {
    NOMINATED_OFFICER_AREA("G1"),
    DIRECTOR_AREA("G1"),
    AREA_AUTHORITY_TOLD("G1"),
    NOMINATED_OFFICER_SCHOOL("G2"),
    EDUCATION_PLAN_FITS("G2"),
    DESIGNATED_TEACHER_CONSULTED("G2"),
    REVIEWING_OFFICER_CONSULTED("G2"),
    PLACEMENT_PLAN("G3"),
    WISHES_SOUGHT("G4"),
    REVIEWING_OFFICER_INFORMED("G4"),
    REVIEW_HELD("G5"),
    HOUSEHOLD_IMPACT("G6"),
    SEPARATION_REASON("G7"),
    CONTACT_PLAN("G7"),
    INFORMATION_GIVEN("G8");

    private final String gate;

    GatePart(String gate) {
        this.gate = gate;
    }

    /** The code of the gate, such as {@code G1}. */
    public String gate() {
        return gate;
    }
}
