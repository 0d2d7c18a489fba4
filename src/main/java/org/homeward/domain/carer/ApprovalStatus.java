package org.homeward.domain.carer;

/** Where a household stands with its fostering service. Only approved carers may be matched. */
public enum ApprovalStatus {
    APPROVED,
    SUSPENDED,
    RESIGNED,
    IN_ASSESSMENT,
    /**
     * Connected person, temporarily approved for a named child (Care Planning Regulations 2010 reg
     * 24).
     */
    TEMPORARY_REG_24
}
