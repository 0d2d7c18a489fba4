package org.homeward.app.view;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;

/**
 * A placement of a child from the day it was planned to its end, with all that was recorded of it.
 *
 * @param where name of the household or home
 * @param corrections oldest first; what it said before stands in them
 */
public record PlacementLine(
        String where,
        Placement placement,
        State state,
        Optional<PlacementEnding> ending,
        Optional<OutsideTerms> outside,
        List<Disruption> disruptions,
        List<Correction> corrections) {
    public PlacementLine {
        disruptions = List.copyOf(disruptions);
        corrections = List.copyOf(corrections);
    }

    /** Where it stands on the day. */
    public enum State {
        PLANNED,
        STARTED,
        ENDED,
        VOID
    }
}
