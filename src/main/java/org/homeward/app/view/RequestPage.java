package org.homeward.app.view;

import java.util.List;
import java.util.Optional;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.NeedsAssessment;

/**
 * One search for a home: the ask, and what was decided.
 *
 * @param decisions newest first
 * @param home the chosen household on the day its placement starts; empty before a decision
 */
public record RequestPage(
        RequestRow row,
        List<Asking> children,
        List<MatchingRecord> decisions,
        Optional<HouseholdRow> home) {
    public RequestPage {
        children = List.copyOf(children);
        decisions = List.copyOf(decisions);
    }

    /** A child of the request with what a home has to know. */
    public record Asking(
            ChildName name,
            Optional<Stay> stay,
            Optional<NeedsAssessment> needs,
            List<ChildPlace> places) {
        public Asking {
            places = List.copyOf(places);
        }
    }
}
