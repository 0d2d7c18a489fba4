package org.homeward.shift;

import java.time.YearMonth;
import java.util.List;
import org.homeward.domain.common.PlacementGroup;

/**
 * What moved in one month, or in the part of it that was asked for.
 *
 * @param changes children who changed the group of care, either headline among them
 */
public record MonthFlows(
        YearMonth month,
        int entries,
        int exits,
        int changes,
        int residentialToFoster,
        int fosterToResidential) {
    static MonthFlows of(YearMonth month, List<Flow> flows) {
        return new MonthFlows(
                month,
                (int) flows.stream().filter(Flow::isEntry).count(),
                (int) flows.stream().filter(Flow::isExit).count(),
                (int) flows.stream().filter(Flow::isChange).count(),
                count(flows, PlacementGroup.RESIDENTIAL, PlacementGroup.FOSTER),
                count(flows, PlacementGroup.FOSTER, PlacementGroup.RESIDENTIAL));
    }

    /** Children who moved from residential to foster care less those who moved back. */
    public int netShift() {
        return residentialToFoster - fosterToResidential;
    }

    private static int count(List<Flow> flows, PlacementGroup from, PlacementGroup to) {
        return (int) flows.stream().filter(flow -> flow.is(from, to)).count();
    }
}
