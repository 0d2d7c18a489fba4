package org.homeward.domain.search;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the social worker's referral says beside the ask itself: plan, needs in the fields of the
 * placements data standard v2, risks.
 *
 * @param author the social worker who referred; may be empty
 * @param plan of care, in a few words; may be empty
 * @param legalStatus the code of the return; may be empty
 * @param preferredLocation in words; may be empty
 * @param text of the referral as it was pasted in; may be empty
 * @param health what bears on smoking and animals
 */
public record Referral(
        String author,
        String plan,
        String legalStatus,
        String preferredLocation,
        String text,
        PlacementNeeds needs,
        Risks risks,
        Set<HealthNeed> health) {
    public static final Referral NONE =
            new Referral("", "", "", "", "", PlacementNeeds.UNKNOWN, Risks.UNKNOWN, Set.of());

    public Referral {
        health = Collections.unmodifiableSet(new TreeSet<>(health));
    }
}
