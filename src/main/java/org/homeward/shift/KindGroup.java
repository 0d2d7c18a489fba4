package org.homeward.shift;

import java.util.Map;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/** Kinds of care as a manager reads them; the first is drawn at the bottom of the stock chart. */
public enum KindGroup {
    RESIDENTIAL("Children's homes"),
    OWN_FOSTER("Own foster carers"),
    CONNECTED("Family and friends carers"),
    AGENCY_FOSTER("Agency and other foster carers"),
    SUPPORTED("Supported accommodation"),
    FAMILY_AND_OTHER("Parents, adoption and other");

    private static final Map<PlacementKind, KindGroup> FOSTER =
            Map.of(
                    PlacementKind.FOSTER_IN_HOUSE, OWN_FOSTER,
                    PlacementKind.FOSTER_KINSHIP, CONNECTED,
                    PlacementKind.FOSTER_IFA, AGENCY_FOSTER,
                    PlacementKind.FOSTER_OTHER_PUBLIC, AGENCY_FOSTER,
                    PlacementKind.FOSTER_UNSPECIFIED, AGENCY_FOSTER);

    private final String label;

    KindGroup(String label) {
        this.label = label;
    }

    /** The group of a kind; other residential care is with the homes in the wide definition. */
    public static KindGroup of(PlacementKind kind, ResidentialScope residential) {
        if (residential.includes(kind)) {
            return RESIDENTIAL;
        }
        if (kind.group() == PlacementGroup.SUPPORTED) {
            return SUPPORTED;
        }
        return FOSTER.getOrDefault(kind, FAMILY_AND_OTHER);
    }

    public String label() {
        return label;
    }

    /** The label under a definition of residential care. */
    public String label(ResidentialScope residential) {
        return this == RESIDENTIAL ? residential.label() : label;
    }
}
