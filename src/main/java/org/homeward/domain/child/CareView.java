package org.homeward.domain.child;

/**
 * What the plan says about the kind of care that suits the child (placements data standard v2,
 * suitability of foster, residential and supported care).
 *
 * @param planAtEntry kind of care planned when the child came into residential care; empty text
 *     when nobody said
 */
public record CareView(
        Suitability foster, Suitability residential, Suitability supported, String planAtEntry) {
    public static final CareView UNKNOWN =
            new CareView(
                    Suitability.NOT_SPECIFIED,
                    Suitability.NOT_SPECIFIED,
                    Suitability.NOT_SPECIFIED,
                    "");

    /** The plan at entry was foster care. */
    public boolean plannedFoster() {
        return planAtEntry.strip().toLowerCase(java.util.Locale.ROOT).startsWith("foster");
    }
}
