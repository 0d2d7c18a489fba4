package org.homeward.app;

import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.PlacementKind;

/** How the statutory return codes a foster placement (SSDA903 guide, placement types U1 to U6). */
public final class FosterCode {

    private FosterCode() {}

    /** By who the carer is to the child and how long the placement is meant to last. */
    public static String of(Household household, CareType type) {
        boolean connected = isConnected(household);
        return switch (type) {
            case LONG_TERM -> connected ? "U1" : "U4";
            case FOSTERING_FOR_ADOPTION -> connected ? "U2" : "U5";
            default -> connected ? "U3" : "U6";
        };
    }

    public static PlacementKind kindOf(Household household) {
        if (isConnected(household)) {
            return PlacementKind.FOSTER_KINSHIP;
        }
        return switch (household.provider().code()) {
            case PR1 -> PlacementKind.FOSTER_IN_HOUSE;
            case PR2, PR3 -> PlacementKind.FOSTER_OTHER_PUBLIC;
            case PR4, PR5 -> PlacementKind.FOSTER_IFA;
            case PR0, NONE -> PlacementKind.FOSTER_UNSPECIFIED;
        };
    }

    /** A relative or friend is approved for a named child. */
    private static boolean isConnected(Household household) {
        return household.approval().namedChild().isPresent()
                || household.approval().status() == ApprovalStatus.TEMPORARY_REG_24;
    }
}
