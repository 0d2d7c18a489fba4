package org.homeward.shift.forecast;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;

/**
 * Children moved on purpose from some kinds of care to another, so many a month. The day on which a
 * moved child leaves care stays what it would have been: a stream changes the mix and never the
 * number looked after. It acts in the middle of each month.
 *
 * @param children how many a month; fractions add up until they make a child
 * @param eligibleShare share of the children for whom the move is right, 0 to 1; each child carries
 *     the mark from the start or from entry
 * @param stableAt52Weeks share still in the new kind after 52 weeks; the others return to where
 *     they came from at an even rate. Empty: they move on as children of the new kind do.
 * @param underAge only children younger than this many completed years
 */
public record MoveStream(
        String name,
        Set<PlacementKind> from,
        PlacementKind to,
        MonthlyNumbers children,
        double eligibleShare,
        OptionalDouble stableAt52Weeks,
        OptionalInt underAge) {
    /** Throws {@link IllegalArgumentException} for a share outside 0 to 1 or a move to itself. */
    public MoveStream {
        from = Set.copyOf(from);
        if (from.isEmpty() || from.contains(to)) {
            throw new IllegalArgumentException(
                    "\"%s\" needs kinds to move from that are not the kind to move to."
                            .formatted(name));
        }
        if (!isShare(eligibleShare)) {
            throw new IllegalArgumentException("The eligible share is between 0 and 1.");
        }
        if (stableAt52Weeks.isPresent()
                && !(isShare(stableAt52Weeks.getAsDouble()) && stableAt52Weeks.getAsDouble() > 0)) {
            throw new IllegalArgumentException(
                    "The share stable at 52 weeks is above 0 and at most 1.");
        }
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}
