package org.homeward.domain.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.ChildId;

/**
 * A needs review of one day. A domain that was not assessed is absent, which is not the same as no
 * need.
 */
public record NeedsAssessment(
        ChildId child, LocalDate assessedOn, Map<NeedDomain, NeedLevel> levels, String by) {
    public NeedsAssessment {
        levels = Map.copyOf(levels);
    }

    public Optional<NeedLevel> findLevel(NeedDomain domain) {
        return Optional.ofNullable(levels.get(domain));
    }

    /** The highest level of any domain; empty when none was assessed. */
    public Optional<NeedLevel> findHighest() {
        return levels.values().stream().max(NeedLevel::compareTo);
    }
}
