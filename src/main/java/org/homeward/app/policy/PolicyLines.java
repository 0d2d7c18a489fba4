package org.homeward.app.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Threshold;
import org.homeward.matching.Topic;

/** Every number of a matching policy in words, so that nothing that decides is out of sight. */
public final class PolicyLines {
    private final List<PolicyLine> lines = new ArrayList<>();
    private String group = "";

    private PolicyLines() {}

    public static List<PolicyLine> of(MatchPolicy policy) {
        var lines = new PolicyLines();
        lines.weights(policy);
        lines.limits(policy.limits());
        lines.rooms(policy.rooms());
        lines.clocks(policy.clocks());
        lines.cautions(policy.cautions());
        lines.fit(policy);
        return List.copyOf(lines.lines);
    }

    private void weights(MatchPolicy policy) {
        group = "Weights";
        for (Topic topic : Topic.values()) {
            var weight = policy.weights().get(topic);
            if (weight != null) {
                lines.add(
                        new PolicyLine(
                                group,
                                topic.label(),
                                weight.points() + " points" + uneven(weight),
                                weight.source()));
            }
        }
    }

    /** Domains that count otherwise than once. */
    private static String uneven(MatchPolicy.Weight weight) {
        return weight.domains().entrySet().stream()
                .filter(domain -> domain.getValue() != 1)
                .map(
                        domain ->
                                ", %s x %d"
                                        .formatted(Plain.words(domain.getKey()), domain.getValue()))
                .collect(Collectors.joining());
    }

    private void limits(MatchPolicy.Limits limits) {
        group = "Limits";
        add(
                "Fostered children in a household, unless all are siblings",
                limits.fosteredChildren(),
                "");
        add("Temporary approval of a connected person", limits.temporaryWeeks(), "weeks");
        add("Its one extension", limits.extensionWeeks(), "weeks");
        add("Last age of a long-term placement", limits.lastLongTermAge(), "years");
        add("A review of approval may be overdue", limits.reviewOverdueDays(), "days");
        add("The address is looked at beyond an area to avoid", limits.avoidMargin(), "miles");
    }

    private void rooms(MatchPolicy.RoomRules rooms) {
        group = "Bedrooms";
        add("A bedroom of one's own from age", rooms.ownRoomFromAge(), "years");
        add("Brother and sister may share up to age", rooms.oppositeSexToAge(), "years");
        add("A baby may sleep in the carers' room before", rooms.carersRoomMonths(), "months");
        add("Babies in the carers' room at most", rooms.carersRoomBabies(), "");
    }

    private void clocks(MatchPolicy.Clocks clocks) {
        group = "Clocks";
        String days = "working days";
        add("Emergency placement outside the terms at most", clocks.emergencyWorkingDays(), days);
        add("Placement plan after an emergency within", clocks.planWorkingDays(), days);
        add("Area authority told after an emergency within", clocks.noticeWorkingDays(), days);
        add("Carers have it in writing within", clocks.informationWorkingDays(), days);
        add("Emergency request completed within", clocks.requestWorkingDays(), days);
        add("Availability to be confirmed again from", clocks.amberDays(), "days");
        add("Availability no longer relied on from", clocks.redDays(), "days");
    }

    private void cautions(MatchPolicy.Cautions cautions) {
        group = "Warnings";
        add("Far from home beyond", cautions.farMiles(), "miles, straight line");
        add("Many new placements in a household are", cautions.newPlacements(), "");
        add("Counted within", cautions.newPlacementDays(), "days");
        add("A complex need is level", cautions.complexNeed(), "of 3");
        add("Little skill is level", cautions.littleSkill(), "of 3");
        add("Close in age is under", cautions.ageGapYears(), "years");
        add("Key stage 4 begins in year", cautions.school().firstYear(), "");
        add("Key stage 4 ends in year", cautions.school().lastYear(), "");
        add("School can hardly be kept beyond", cautions.school().miles(), "miles, straight line");
        var smoking = cautions.smoking();
        add("No smokers under age", smoking.underAge(), "years");
        lines.add(
                new PolicyLine(
                        group,
                        "No smokers with these health needs",
                        smoking.health().stream()
                                .map(PolicyLines::words)
                                .collect(Collectors.joining(", ")),
                        smoking.source()));
        lines.add(
                new PolicyLine(
                        group, "A smoker there is", words(smoking.effect()), smoking.source()));
    }

    private void fit(MatchPolicy policy) {
        group = "Fit";
        add("All points for distance up to", policy.distance().fullWithinMiles(), "miles");
        add("No points for distance from", policy.distance().noneFromMiles(), "miles");
        add("A strong match from", policy.bands().strong(), "of 100");
        add("A possible match from", policy.bands().possible(), "of 100");
        add("No strong match with a shortfall of", policy.bands().shortfall(), "steps");
        add("Too little information under", policy.bands().completeness(), "% known");
    }

    private void add(String name, Threshold threshold, String unit) {
        String value = (threshold.value() + " " + unit).strip();
        lines.add(new PolicyLine(group, name, value, threshold.source()));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
