package org.homeward.app.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * What there is to do as at a day, the most pressing of each kind first.
 *
 * @param requests not met yet, the longest waiting first
 * @param approvals whose yearly review is due soon or overdue
 * @param unconfirmed households that seem to have room, but have not said so lately
 */
public record TodaysWork(
        Figures figures,
        List<RequestRow> requests,
        List<HouseholdRow> approvals,
        List<HouseholdRow> unconfirmed) {
    public TodaysWork {
        requests = List.copyOf(requests);
        approvals = List.copyOf(approvals);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /**
     * Where the authority stands: looked after without short breaks, of them fostered and in
     * children's homes (secure ones with them), and what its carers could still take.
     *
     * @param target looked-after children aimed at for the end of this month; empty without a plan
     * @param placesToday in approved households that said they are available
     */
    public record Figures(
            int lookedAfter,
            OptionalInt target,
            int fostered,
            int inChildrensHomes,
            int placesToday,
            int householdsToday) {}
}
