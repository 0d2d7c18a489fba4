package org.homeward.domain.common;

/**
 * Kinds of placement, finer than the groups: foster care is split by who approves the carer,
 * residential care by kind of establishment.
 */
public enum PlacementKind {
    FOSTER_KINSHIP(PlacementGroup.FOSTER),
    FOSTER_IN_HOUSE(PlacementGroup.FOSTER),
    FOSTER_OTHER_PUBLIC(PlacementGroup.FOSTER),
    FOSTER_IFA(PlacementGroup.FOSTER),
    FOSTER_UNSPECIFIED(PlacementGroup.FOSTER),
    RES_CHILDRENS_HOME(PlacementGroup.RESIDENTIAL),
    RES_CARE_HOME(PlacementGroup.RESIDENTIAL),
    RES_SCHOOL(PlacementGroup.RESIDENTIAL),
    SUPPORTED(PlacementGroup.SUPPORTED),
    SECURE(PlacementGroup.SECURE),
    PARENTS(PlacementGroup.PARENTS),
    ADOPTION(PlacementGroup.ADOPTION),
    OTHER(PlacementGroup.OTHER),
    TEMPORARY(PlacementGroup.TEMPORARY),
    UNKNOWN(PlacementGroup.UNKNOWN);

    private final PlacementGroup group;

    PlacementKind(PlacementGroup group) {
        this.group = group;
    }

    public PlacementGroup group() {
        return group;
    }
}
