package org.homeward.domain.review;

/** What stands between a child and a family, in the order of the review screen. */
public enum BlockerKind {
    NO_SUITABLE_CARER("No suitable carer"),
    CHILD_SAYS_NO("The child says no"),
    THERAPY_NOT_FINISHED("Therapeutic work not finished"),
    INTENSIVE_NEED("A need at intensive level"),
    RISK_TO_OTHERS("Risk to other children"),
    EXAM_TERM("Key stage 4 or exam term"),
    COURT("Court: hearing, order or proceedings"),
    HEALTH_PROCEDURE("Health procedure"),
    FAMILY_OBJECTS("The family objects"),
    SIBLING_PLAN_OPEN("Plan for brothers and sisters open"),
    NOTICE_OR_CONTRACT("Notice or end of contract"),
    SUPPORT_NOT_FUNDED("Support around the family not funded"),
    INFORMATION_MISSING("Information missing"),
    HOME_OR_CARER_CONCERNS("Concerns of the home or the carer"),
    OTHER_PLAN("Planned return home, or aged 17 and a half");

    private final String label;

    BlockerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
