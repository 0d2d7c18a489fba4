package org.homeward.domain.care;

/** Reasons for a change of placement, with the codes of the SSDA903 return. */
public enum EndReason {
    CARPL("Change to or implementation of the care plan"),
    CLOSE("Setting closes or changes category"),
    ALLEG("Allegation"),
    STAND("Standard of care concern"),
    APPRR("Approval removed"),
    CREQB("Carer asks because of the child's behaviour"),
    CREQO("Carer asks for another reason"),
    CHILD("Child asks for the placement to end"),
    LAREQ("Authority asks for the placement to end"),
    PLACE("Change in the status of the placement only"),
    CUSTOD("Custody arrangement"),
    OTHER("Other");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
