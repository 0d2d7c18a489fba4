package org.homeward.shift;

import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/** What counts as residential care. */
public enum ResidentialScope {
    /** Children's homes only (K2). */
    NARROW("Children's homes", "children's homes (K2)"),
    /** Children's homes, residential care homes and residential schools (K2, R1, S1). */
    WIDE("Homes and schools", "children's homes, care homes and residential schools (K2, R1, S1)");

    private final String label;
    private final String definition;

    ResidentialScope(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public boolean includes(PlacementKind kind) {
        return this == WIDE
                ? kind.group() == PlacementGroup.RESIDENTIAL
                : kind == PlacementKind.RES_CHILDRENS_HOME;
    }

    public String label() {
        return label;
    }

    /** As it stands under a chart. */
    public String definition() {
        return definition;
    }
}
