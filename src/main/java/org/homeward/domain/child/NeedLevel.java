package org.homeward.domain.child;

/** How much a child needs, or a household can offer, in one domain: 0 none to 3 intensive. */
public enum NeedLevel {
    NONE(0),
    SOME(1),
    MODERATE(2),
    INTENSIVE(3);

    private final int degree;

    NeedLevel(int degree) {
        this.degree = degree;
    }

    /** 0 none to 3 intensive. */
    public int degree() {
        return degree;
    }

    /** 0 to 3; throws {@link IllegalArgumentException} otherwise. */
    public static NeedLevel of(int level) {
        if (level < 0 || level > 3) {
            throw new IllegalArgumentException("A level is 0, 1, 2 or 3, not %d.".formatted(level));
        }
        return values()[level];
    }
}
