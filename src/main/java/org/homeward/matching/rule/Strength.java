package org.homeward.matching.rule;

/** Whether anything may set a hard rule aside. */
public enum Strength {
    /** Nothing does, an emergency neither. */
    BLOCK,
    /**
     * An emergency may, for the working days that the policy names and with a second person's
     * permission (Care Planning Regulations 2010 reg 23).
     */
    OVERRIDABLE
}
