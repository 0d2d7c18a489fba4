package org.homeward.shift;

import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;

/** The part of an episode in which its child is counted. */
record CountedStay(Episode episode, DateSpan span) {
    ChildId child() {
        return episode.child();
    }

    PlacementGroup group() {
        return episode.group();
    }
}
