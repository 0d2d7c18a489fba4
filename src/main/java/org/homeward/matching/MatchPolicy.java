package org.homeward.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.search.HealthNeed;

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
        Clocks clocks,
        Cautions cautions,
        DistanceScale distance,
        Map<Topic, Weight> weights,
        Bands bands) {

    public MatchPolicy {
        var sorted = new EnumMap<Topic, Weight>(Topic.class);
        sorted.putAll(weights);
        weights = Collections.unmodifiableMap(sorted);
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

    /** How much a domain of need counts beside the others; 0 leaves it out. */
    public int weight(NeedDomain domain) {
        Weight weight = weights.get(Topic.NEEDS);
        return weight == null ? 1 : weight.of(domain);
    }

    /** The same policy with a smoker in the household as a warning or as a hard rule. */
    public MatchPolicy withSmokers(Effect effect) {
        Cautions other = cautions.with(cautions.smoking.with(effect));
        return new MatchPolicy(version, limits, rooms, clocks, other, distance, weights, bands);
    }

    /** The same policy with other weights. */
    public MatchPolicy with(Map<Topic, Weight> other) {
        return new MatchPolicy(version, limits, rooms, clocks, cautions, distance, other, bands);
    }

    /** The same policy with other numbers of the hard rules. */
    public MatchPolicy with(Limits other) {
        return new MatchPolicy(version, other, rooms, clocks, cautions, distance, weights, bands);
    }

    /** Whether a rule rules a home out or asks a person to take notice of it. */
    public enum Effect {
        WARNING,
        BLOCK
    }

    /**
     * Points of a topic and why it has that many.
     *
     * @param source study, guide or local proposal
     * @param domains how much a domain of need counts beside the others; 1 where none is given
     */
    public record Weight(int points, String source, Map<NeedDomain, Integer> domains) {
        public Weight {
            var sorted = new EnumMap<NeedDomain, Integer>(NeedDomain.class);
            sorted.putAll(Objects.requireNonNullElse(domains, Map.of()));
            domains = Collections.unmodifiableMap(sorted);
        }

        /** Every domain counts the same. */
        public Weight(int points, String source) {
            this(points, source, Map.of());
        }

        /** Other points from another source; domains count as before. */
        public Weight with(int other, String from) {
            return new Weight(other, from, domains);
        }

        public int of(NeedDomain domain) {
            return domains.getOrDefault(domain, 1);
        }
    }

    /**
     * Numbers of the hard rules.
     *
     * @param fosteredChildren the usual fostering limit
     * @param temporaryWeeks how long a connected person may be approved temporarily
     * @param extensionWeeks by how much that may be extended once
     * @param lastLongTermAge the age in completed years in which a long-term placement ends
     * @param reviewOverdueDays how many days a review of approval may be overdue before the
     *     household is out
     * @param avoidMargin miles beyond an area to avoid within which the address has to be looked
     *     at, since places are known by their sector
     */
    public record Limits(
            Threshold fosteredChildren,
            Threshold temporaryWeeks,
            Threshold extensionWeeks,
            Threshold lastLongTermAge,
            Threshold reviewOverdueDays,
            Threshold avoidMargin) {}

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
     * How long things may take, in working days where the name says so.
     *
     * @param emergencyWorkingDays how long an emergency placement outside the terms may last
     * @param planWorkingDays by when the placement plan follows an emergency
     * @param noticeWorkingDays by when the area authority is told after an emergency
     * @param informationWorkingDays by when the carers have everything in writing after one
     * @param requestWorkingDays by when an emergency request is completed
     * @param amberDays from how many days on a stated availability is to be confirmed again
     * @param redDays from how many days on it can no longer be relied on
     */
    public record Clocks(
            Threshold emergencyWorkingDays,
            Threshold planWorkingDays,
            Threshold noticeWorkingDays,
            Threshold informationWorkingDays,
            Threshold requestWorkingDays,
            Threshold amberDays,
            Threshold redDays) {}

    /**
     * Where warnings and approvals begin.
     *
     * @param farMiles straight-line miles from home beyond which a home is far
     * @param newPlacements how many new placements in a household are many
     * @param newPlacementDays within how many days before the start they count
     * @param complexNeed the level of need, 0 to 3, that is complex
     * @param littleSkill the highest level of skill that is little beside an intensive need
     * @param ageGapYears years of age under which children are close in age
     */
    public record Cautions(
            Threshold farMiles,
            Threshold newPlacements,
            Threshold newPlacementDays,
            Threshold complexNeed,
            Threshold littleSkill,
            Threshold ageGapYears,
            School school,
            Smoking smoking) {

        Cautions with(Smoking other) {
            return new Cautions(
                    farMiles,
                    newPlacements,
                    newPlacementDays,
                    complexNeed,
                    littleSkill,
                    ageGapYears,
                    school,
                    other);
        }
    }

    /**
     * When a move disrupts schooling that needs an officer's approval.
     *
     * @param firstYear first school year of key stage 4
     * @param lastYear last school year of key stage 4
     * @param miles straight-line miles beyond which the child could hardly stay at the school
     */
    public record School(Threshold firstYear, Threshold lastYear, Threshold miles) {}

    /**
     * Which children do not live with smokers.
     *
     * @param underAge completed years under which no child does
     * @param health needs with which no child does, whatever the age
     */
    public record Smoking(
            Threshold underAge, Set<HealthNeed> health, Effect effect, String source) {
        public Smoking {
            health = Collections.unmodifiableSet(new TreeSet<>(health));
        }

        Smoking with(Effect other) {
            return new Smoking(underAge, health, other, source);
        }
    }

    /**
     * How straight-line miles become points: all of them up to the first, none from the second on.
     */
    public record DistanceScale(Threshold fullWithinMiles, Threshold noneFromMiles) {

        /** Share of the points, 0 to 1. */
        public double share(double miles) {
            double width = noneFromMiles.value() - fullWithinMiles.value();
            return width > 0
                    ? Math.max(0, Math.min(1, (noneFromMiles.value() - miles) / width))
                    : miles < noneFromMiles.value() ? 1 : 0;
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
