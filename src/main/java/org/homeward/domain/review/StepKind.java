package org.homeward.domain.review;

/**
 * Steps of a careful move, in order (Social Care Wales: moving from residential to foster care;
 * National Minimum Standards for fostering 11).
 */
public enum StepKind {
    CHILD_TOLD("Child told, and given it in writing"),
    CARER_INFORMATION("Child sees who the family are"),
    CARER_VISITS_HOME("Carer visits the children's home"),
    CHILD_VISITS_FAMILY("Child visits the family"),
    KEY_ADULTS_MEET("Family, teachers and key adults meet the carer"),
    THERAPIST_ADVISES("Therapist advises the team"),
    OVERNIGHT("Overnight stay"),
    WEEKEND("Weekend stay"),
    BELONGINGS("Belongings packed with the child"),
    MOVE("Move"),
    KEY_WORKER_STAYS("Key worker stays in touch after the move"),
    OTHER("Another step");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
