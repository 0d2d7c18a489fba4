package org.homeward.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Wishes;

/**
 * A decision with everything it was based on, stored whole, so that later changes of rules or
 * weights do not rewrite it (National Minimum Standards 15; Care Planning Regulations 2010 reg 9).
 *
 * @param evidence what else the decision rests on
 * @param summary how many homes were looked at and why the others were ruled out, in one sentence
 */
public record MatchingRecord(
        String id,
        RequestId request,
        LocalDate asAt,
        Ask ask,
        Decision decision,
        List<Considered> considered,
        List<RuledOutHome> ruledOut,
        String summary,
        Evidence evidence) {

    public MatchingRecord {
        considered = List.copyOf(considered);
        ruledOut = List.copyOf(ruledOut);
        evidence = Evidence.orNone(evidence);
    }

    /** The chosen home as it was considered. */
    public Optional<Considered> findChosen() {
        return considered.stream()
                .filter(home -> home.household().equals(decision.chosen()))
                .findFirst();
    }

    /**
     * What was searched for, as it stood.
     *
     * @param children codes and ages, in the order of the request
     * @param together what the plan says about living together; empty for one child
     * @param wishes the children's own words; empty when they had not been asked
     * @param needs the newest assessment, a sentence for each child and domain above none
     */
    public record Ask(
            List<String> children,
            String type,
            LocalDate neededBy,
            String together,
            Wishes wishes,
            List<String> needs,
            List<String> essential,
            List<String> desirable) {
        public Ask {
            children = List.copyOf(children);
            needs = List.copyOf(needs);
            essential = List.copyOf(essential);
            desirable = List.copyOf(desirable);
        }
    }

    /**
     * Who decided what, when, why, under which policy.
     *
     * @param whyNotFirst why not the home at the top of the list; empty when it was the top one
     */
    public record Decision(
            Instant at,
            Actor by,
            HouseholdId chosen,
            LocalDate startsOn,
            String reasons,
            String whyNotFirst,
            String policyVersion,
            List<PlacementId> placements) {
        public Decision {
            placements = List.copyOf(placements);
        }
    }

    /**
     * A home that no hard rule excluded, with its criteria as they were shown.
     *
     * @param fit out of 100, over what applies and is known; for a group that of the child for whom
     *     it fits least
     * @param mean the mean over the children
     * @param completeness how much of what applies is known, in per cent
     * @param open what could not be checked and what to look at before deciding
     */
    public record Considered(
            HouseholdId household,
            String name,
            int fit,
            int mean,
            String band,
            int completeness,
            List<Line> lines,
            List<String> open) {
        public Considered {
            lines = List.copyOf(lines);
            open = List.copyOf(open);
        }
    }

    /**
     * One criterion of one home for one child.
     *
     * @param points empty when unknown or when the criterion does not apply
     * @param outOf points to be had from what is known, or from all of it when nothing is known; 0
     *     when it does not apply
     */
    public record Line(
            ChildId child,
            String criterion,
            Optional<Double> points,
            double outOf,
            String sentence) {}

    /** A home that hard rules excluded, with every reason. */
    public record RuledOutHome(HouseholdId household, String name, List<Reason> because) {
        public RuledOutHome {
            because = List.copyOf(because);
        }
    }
}
