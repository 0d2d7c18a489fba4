package org.homeward.ui.kit.map;

/** What lies at a point; each kind has a shape of its own, so that colour is never alone. */
public enum Kind {
    FAMILY_HOME("Family home", "home", Shape.SQUARE),
    SCHOOL("School", "school", Shape.SQUARE),
    FAMILY_TIME("Family time", "family", Shape.SQUARE),
    AVOID("Keep away from", "avoid", Shape.SQUARE),
    SIBLING("Brother or sister", "sibling", Shape.SQUARE),
    STRONG("Strong match", "strong", Shape.CIRCLE),
    POSSIBLE("Possible match", "possible", Shape.DIAMOND),
    WEAK("Weak match", "weak", Shape.TRIANGLE),
    TOO_LITTLE("Too little information", "too-little", Shape.RING),
    WITH_CHANGE("Possible with a change", "change", Shape.CROSS);

    private final String words;
    private final String style;
    private final Shape shape;

    Kind(String words, String style, Shape shape) {
        this.words = words;
        this.style = style;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    /** It matters to a child, and is no home to choose. */
    public boolean isPlace() {
        return shape == Shape.SQUARE;
    }

    String style() {
        return "map-" + style;
    }

    Shape shape() {
        return shape;
    }

    enum Shape {
        SQUARE,
        CIRCLE,
        DIAMOND,
        TRIANGLE,
        RING,
        CROSS
    }
}
