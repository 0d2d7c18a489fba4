package org.homeward.domain.care;

/**
 * Why a child stopped being looked after, in the groups that a programme can act on. Read from the
 * code of the SSDA903 return (REC); what each code means is in the guide to the return.
 */
public enum ExitReason {
    /** Adopted, opposed or not (E11, E12; E1 in Wales). */
    ADOPTION("Adopted"),
    /** Special guardianship, residence or child arrangements order (E41, E43 to E48). */
    GUARDIANSHIP("Guardianship or arrangements order"),
    /** Home, or to people who care for the child without an order (E4A, E4B, E13; E4 in Wales). */
    HOME("Home or to relatives"),
    /** Into independent living, adult care or staying on at 18 (E5, E6, E7, E15, E17; E10). */
    ADULTHOOD("Into adulthood"),
    /** Everything else, and endings without a reason. */
    OTHER("Other or not recorded");

    private final String label;

    ExitReason(String label) {
        this.label = label;
    }

    /** The group of a code; {@link #OTHER} for one that is unknown or blank. */
    public static ExitReason of(String code) {
        return switch (code) {
            case "E1", "E11", "E12" -> ADOPTION;
            case "E41", "E43", "E44", "E45", "E46", "E47", "E48" -> GUARDIANSHIP;
            case "E4", "E4A", "E4B", "E13" -> HOME;
            case "E5", "E6", "E7", "E10", "E15", "E17" -> ADULTHOOD;
            default -> OTHER;
        };
    }

    public String label() {
        return label;
    }
}
