package org.homeward.shift;

import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;

/** The part of an episode in which its child is counted. */
public record CountedStay(Episode episode, DateSpan span) {
    public ChildId child() {
        return episode.child();
    }

    public PlacementGroup group() {
        return episode.group();
    }
}
