package org.homeward.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;

/**
 * A decision with everything it was based on, stored whole, so that later changes of rules or
 * weights do not rewrite it (National Minimum Standards 15; Care Planning Regulations 2010 reg 9).
 */
public record MatchingRecord(
        String id,
        RequestId request,
        LocalDate asAt,
        Ask ask,
        Decision decision,
        List<Considered> considered,
        List<RuledOutHome> ruledOut) {
    public MatchingRecord {
        considered = List.copyOf(considered);
        ruledOut = List.copyOf(ruledOut);
    }

    /** What was searched for, as it stood. */
    public record Ask(
            List<String> children,
            String type,
            LocalDate neededBy,
            String wishes,
            List<String> essential,
            List<String> desirable) {
        public Ask {
            children = List.copyOf(children);
            essential = List.copyOf(essential);
            desirable = List.copyOf(desirable);
        }
    }

    /** Who decided what, when, why, under which policy. */
    public record Decision(
            Instant at,
            Actor by,
            HouseholdId chosen,
            LocalDate startsOn,
            String reasons,
            String policyVersion,
            List<PlacementId> placements) {
        public Decision {
            placements = List.copyOf(placements);
        }
    }

    /** A home that no hard rule excluded, with its criteria as they were shown. */
    public record Considered(
            HouseholdId household,
            String name,
            int fit,
            String band,
            int completeness,
            List<Line> lines) {
        public Considered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One criterion of one home.
     *
     * @param points empty when unknown
     */
    public record Line(String criterion, Optional<Double> points, double outOf, String sentence) {}

    /** A home that hard rules excluded, with every reason. */
    public record RuledOutHome(HouseholdId household, String name, List<Reason> because) {
        public RuledOutHome {
            because = List.copyOf(because);
        }
    }
}
