package org.homeward.domain.search;

/** What of a child's health bears on who may care for them. */
public enum HealthNeed {
    RESPIRATORY,
    HEART,
    GLUE_EAR,
    CANNOT_PLAY_OUTSIDE,
    PET_ALLERGY,
    PET_PHOBIA
}
