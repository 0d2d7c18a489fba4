package org.homeward.app.view;

import java.util.Optional;
import org.homeward.domain.common.AgeBand;

/**
 * A looked-after child in a list.
 *
 * @param siblings brothers and sisters recorded in the same group
 * @param needs empty when there is no assessment
 */
public record ChildRow(
        ChildName child, AgeBand band, Stay stay, int siblings, Optional<NeedsSummary> needs) {
    /** On a short break under section 20: not in published counts. */
    public boolean isShortBreak() {
        return stay.legal().isShortBreak();
    }
}
