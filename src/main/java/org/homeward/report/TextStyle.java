package org.homeward.report;

/** Sizes and colours of printed text; everything stays legible in black and white. */
enum TextStyle {
    TITLE(17, true, 0x12436D, 8),
    HEADING(10.5f, true, 0x12436D, 2),
    SUBHEADING(9.5f, true, 0x000000, 2),
    BODY(9.5f, false, 0x000000, 3),
    LABEL(9.5f, true, 0x000000, 3),
    QUOTE(10.5f, false, 0x000000, 3),
    SMALL(8, false, 0x1F1F1F, 1.5f),
    FACT(8, true, 0x000000, 1.5f),
    TINY(7.2f, false, 0x3D3D3D, 0.8f);

    private static final float LEADING = 1.3f;

    final float size;
    final boolean bold;
    final int rgb;
    final float after;

    TextStyle(float size, boolean bold, int rgb, float after) {
        this.size = size;
        this.bold = bold;
        this.rgb = rgb;
        this.after = after;
    }

    float lineHeight() {
        return size * LEADING;
    }
}
