package org.homeward.matching;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.search.HealthNeed;
import org.homeward.matching.MatchPolicy.Bands;
import org.homeward.matching.MatchPolicy.Cautions;
import org.homeward.matching.MatchPolicy.Clocks;
import org.homeward.matching.MatchPolicy.DistanceScale;
import org.homeward.matching.MatchPolicy.Effect;
import org.homeward.matching.MatchPolicy.Limits;
import org.homeward.matching.MatchPolicy.RoomRules;
import org.homeward.matching.MatchPolicy.School;
import org.homeward.matching.MatchPolicy.Smoking;
import org.homeward.matching.MatchPolicy.Weight;

/** The policy that comes with the program, number by number with its source. */
final class StandardPolicy {

    private static final String PROPOSAL = "Homeward proposal, not validated on cases";
    private static final String LOCAL_ROOMS =
            "local bedroom policies; National Minimum Standard 10";
    private static final String SMOKING = "Fostering Network advice on smoking, 2007; local policy";
    private static final String DUTY_22C = "Children Act 1989 s22C(8)";

    static final MatchPolicy POLICY =
            new MatchPolicy(
                    "Homeward standard 2 (2026)",
                    limits(),
                    rooms(),
                    clocks(),
                    cautions(),
                    distance(),
                    weights(),
                    bands());

    private StandardPolicy() {}

    private static Limits limits() {
        return new Limits(
                new Threshold(3, "Children Act 1989 Schedule 7 para 2"),
                new Threshold(16, "Care Planning Regulations 2010 reg 24"),
                new Threshold(8, "Care Planning Regulations 2010 reg 25"),
                new Threshold(17, "Care Planning Regulations 2010 reg 22B"),
                new Threshold(0, "Fostering Services Regulations 2011 reg 28"),
                new Threshold(2, "precision of sector centroids"));
    }

    private static Clocks clocks() {
        return new Clocks(
                new Threshold(6, "Care Planning Regulations 2010 reg 23"),
                new Threshold(5, "Care Planning Regulations 2010 reg 9(2)"),
                new Threshold(5, "Care Planning Regulations 2010 reg 13(4)"),
                new Threshold(5, "Fostering National Minimum Standard 15; agency practice"),
                new Threshold(5, PROPOSAL),
                new Threshold(14, PROPOSAL),
                new Threshold(28, PROPOSAL));
    }

    private static Cautions cautions() {
        return new Cautions(
                new Threshold(20, "the published 20 mile line"),
                new Threshold(2, PROPOSAL),
                new Threshold(30, PROPOSAL),
                new Threshold(3, PROPOSAL),
                new Threshold(1, PROPOSAL),
                new Threshold(2, PROPOSAL),
                new School(
                        new Threshold(10, "Education Act 2002 s82: key stage 4"),
                        new Threshold(11, "Education Act 2002 s82: key stage 4"),
                        new Threshold(10, PROPOSAL)),
                smoking());
    }

    private static Smoking smoking() {
        return new Smoking(
                new Threshold(5, SMOKING),
                Set.of(
                        HealthNeed.RESPIRATORY,
                        HealthNeed.HEART,
                        HealthNeed.GLUE_EAR,
                        HealthNeed.CANNOT_PLAY_OUTSIDE),
                Effect.WARNING,
                SMOKING);
    }

    private static RoomRules rooms() {
        return new RoomRules(
                new Threshold(3, "Fostering National Minimum Standard 10.6"),
                new Threshold(6, LOCAL_ROOMS),
                new Threshold(24, LOCAL_ROOMS),
                new Threshold(1, LOCAL_ROOMS));
    }

    private static DistanceScale distance() {
        return new DistanceScale(
                new Threshold(3, PROPOSAL), new Threshold(20, "the published 20 mile line"));
    }

    private static Map<Topic, Weight> weights() {
        var weights = new EnumMap<Topic, Weight>(Topic.class);
        weights.put(Topic.NEEDS, new Weight(30, "stability studies: behaviour, quality of care"));
        weights.put(Topic.HOME, new Weight(7, DUTY_22C + "(a)"));
        weights.put(Topic.SCHOOL, new Weight(8, DUTY_22C + "(b)"));
        weights.put(Topic.FAMILY, new Weight(5, "Children Act 1989 s34"));
        weights.put(Topic.HOUSEHOLD, new Weight(15, "Fostering National Minimum Standard 15"));
        weights.put(Topic.SIBLINGS, new Weight(10, DUTY_22C + "(c)"));
        weights.put(Topic.PREFERENCES, new Weight(10, "Children Act 1989 s22(4)-(5)"));
        weights.put(Topic.IDENTITY, new Weight(10, "Children Act 1989 s22(5)(c)"));
        weights.put(Topic.CONTINUITY, new Weight(5, PROPOSAL));
        return weights;
    }

    private static Bands bands() {
        return new Bands(
                new Threshold(75, PROPOSAL),
                new Threshold(50, PROPOSAL),
                new Threshold(2, PROPOSAL),
                new Threshold(60, PROPOSAL));
    }
}
