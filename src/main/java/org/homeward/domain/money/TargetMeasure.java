package org.homeward.domain.money;

/** What a target counts. */
public enum TargetMeasure {
    LOOKED_AFTER("children looked after"),
    /** In the wide definition: children's homes, care homes and residential schools. */
    RESIDENTIAL("children in residential care");

    private final String label;

    TargetMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
