package org.homeward.domain.child;

/** The twelve domains in which needs of a child and skills of a household are put side by side. */
public enum NeedDomain {
    EMOTIONAL_REGULATION,
    ATTACHMENT_AND_TRUST,
    SAFETY_TO_SELF,
    SAFETY_TO_OTHERS,
    EXPLOITATION_AND_MISSING,
    SUBSTANCE_USE,
    PHYSICAL_HEALTH_AND_DISABILITY,
    COMMUNICATION_AND_LEARNING,
    EDUCATION,
    IDENTITY_AND_LIFE_STORY,
    FAMILY_AND_SIBLINGS,
    INDEPENDENCE_AND_DAILY_LIVING
}
