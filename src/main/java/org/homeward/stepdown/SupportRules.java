package org.homeward.stepdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;

/**
 * Which support needs ask for, and what belongs to it.
 *
 * @param enhancedFrom the level from which one need asks for enhanced support
 * @param enhancedNeeds so many needs at that level ask for intensive support
 * @param what what belongs to each level, in the words of a support plan
 */
public record SupportRules(
        NeedLevel enhancedFrom, int enhancedNeeds, Map<SupportLevel, List<String>> what) {
    public SupportRules {
        Map<SupportLevel, List<String>> sorted = new TreeMap<>();
        what.forEach((level, items) -> sorted.put(level, List.copyOf(items)));
        what = Collections.unmodifiableMap(sorted);
    }

    /**
     * The level that an assessment asks for; a need at intensive level always asks for the most.
     */
    public SupportLevel levelFor(NeedsAssessment assessment) {
        long needs =
                assessment.levels().values().stream()
                        .filter(level -> level.compareTo(enhancedFrom) >= 0)
                        .count();
        if (assessment.levels().containsValue(NeedLevel.INTENSIVE) || needs >= enhancedNeeds) {
            return SupportLevel.INTENSIVE;
        }
        return needs > 0 ? SupportLevel.ENHANCED : SupportLevel.STANDARD;
    }

    /** What belongs to a level; nothing where the policy names nothing. */
    public List<String> list(SupportLevel level) {
        return what.getOrDefault(level, List.of());
    }
}
