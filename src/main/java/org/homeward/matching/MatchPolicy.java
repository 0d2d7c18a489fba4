package org.homeward.matching;

import java.util.Map;

/**
 * The policy that homes are matched under: every number that decides, as data with its source. A
 * decision keeps the version it was made under, so a later policy never rewrites it.
 *
 * @param version as printed on every matching record
 * @param weights points that each topic can give
 */
public record MatchPolicy(
        String version,
        Limits limits,
        RoomRules rooms,
        DistanceScale distance,
        Map<Topic, Weight> weights,
        Bands bands) {

    public MatchPolicy {
        weights = Map.copyOf(weights);
    }

    /** What Homeward starts with; an authority may keep its own. */
    public static MatchPolicy standard() {
        return StandardPolicy.POLICY;
    }

    /** Points of a topic; 0 when the policy leaves it out. */
    public int points(Topic topic) {
        Weight weight = weights.get(topic);
        return weight == null ? 0 : weight.points();
    }

    /**
     * Points of a topic and why it has that many.
     *
     * @param source study, guide or local proposal
     */
    public record Weight(int points, String source) {}

    /**
     * Numbers of the hard rules.
     *
     * @param fosteredChildren the usual fostering limit
     * @param temporaryWeeks how long a connected person may be approved temporarily
     * @param extensionWeeks by how much that may be extended once
     * @param lastLongTermAge the age in completed years in which a long-term placement ends
     * @param staleAfterDays from how many days on a stated availability is to be confirmed again
     */
    public record Limits(
            Threshold fosteredChildren,
            Threshold temporaryWeeks,
            Threshold extensionWeeks,
            Threshold lastLongTermAge,
            Threshold staleAfterDays) {}

    /**
     * Who may sleep where.
     *
     * @param ownRoomFromAge completed years from which a child has a bedroom of their own
     * @param oppositeSexToAge oldest age at which a brother and a sister may share
     * @param carersRoomMonths months of age before which a baby may sleep in the carers' room
     * @param carersRoomBabies how many babies the carers' room takes
     */
    public record RoomRules(
            Threshold ownRoomFromAge,
            Threshold oppositeSexToAge,
            Threshold carersRoomMonths,
            Threshold carersRoomBabies) {}

    /**
     * How straight-line miles become points: all of them up to the first, none from the second on.
     */
    public record DistanceScale(Threshold fullWithinMiles, Threshold noneFromMiles) {

        /** Share of the points, 0 to 1. */
        public double share(double miles) {
            double width = noneFromMiles.value() - fullWithinMiles.value();
            return Math.max(0, Math.min(1, (noneFromMiles.value() - miles) / width));
        }
    }

    /**
     * Where the bands begin.
     *
     * @param strong fit out of 100
     * @param possible fit out of 100
     * @param shortfall steps by which a skill may not stay behind a need in a strong match
     * @param completeness per cent known under which there is too little information
     */
    public record Bands(
            Threshold strong, Threshold possible, Threshold shortfall, Threshold completeness) {}
}
