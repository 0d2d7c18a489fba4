package org.homeward.stepdown.readiness;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.stepdown.SupportLevel;
import org.homeward.stepdown.SupportRules;

/**
 * The support that the child's needs ask for around a family; a suggestion from need levels and
 * never from points.
 *
 * @param level empty while needs are not assessed
 * @param what what belongs to it
 */
public record Support(Optional<SupportLevel> level, List<String> what) {
    public static final Support UNKNOWN = new Support(Optional.empty(), List.of());

    public Support {
        what = List.copyOf(what);
    }

    static Support of(Optional<NeedsAssessment> latest, SupportRules rules) {
        return latest.filter(needs -> needs.findHighest().isPresent())
                .map(rules::levelFor)
                .map(level -> new Support(Optional.of(level), rules.list(level)))
                .orElse(UNKNOWN);
    }
}
