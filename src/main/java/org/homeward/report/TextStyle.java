package org.homeward.report;

/** Sizes and colours of printed text; everything stays legible in black and white. */
enum TextStyle {
    TITLE(19, true, 0x12436D, 8),
    HEADING(12, true, 0x12436D, 5),
    SUBHEADING(9.5f, true, 0x000000, 2),
    BODY(9.5f, false, 0x000000, 3),
    LABEL(9.5f, true, 0x000000, 3),
    QUOTE(11, false, 0x000000, 4),
    SMALL(8, false, 0x3D3D3D, 1.5f),
    TINY(7.2f, false, 0x3D3D3D, 0.8f);

    private static final float LEADING = 1.35f;

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
