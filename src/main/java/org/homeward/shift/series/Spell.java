package org.homeward.shift.series;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;

/**
 * The time a child lives with the same carers or in the same home: episodes that join, in one group
 * of care, without a move to another carer. A change of legal status or of the placement's status
 * goes on; a temporary stay does not end it.
 */
public record Spell(ChildId child, PlacementGroup group, DateSpan span) {
    /** Days from the first to the last; the span has ended. */
    public long days() {
        return span.daysTo(span.until());
    }
}
