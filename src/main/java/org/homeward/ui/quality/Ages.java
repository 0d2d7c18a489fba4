package org.homeward.ui.quality;

import org.homeward.domain.common.Plain;

/** How long ago, in words. */
final class Ages {
    private Ages() {}

    /** "today", "1 day ago", "40 days ago". */
    static String ago(long days) {
        return days == 0 ? "today" : Plain.count(days, "day", "days") + " ago";
    }
}
