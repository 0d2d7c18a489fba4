package org.homeward.report;

/** One paragraph of a print, with how it is set. */
record PrintLine(Style style, String text) {
    /** How it is set. */
    enum Style {
        TITLE(17, true, 4),
        HEADING(12, true, 10),
        PLAIN(10, false, 2),
        STRONG(10, true, 5),
        SMALL(8.5f, false, 1);

        private final float size;
        private final boolean bold;
        private final float above;

        Style(float size, boolean bold, float above) {
            this.size = size;
            this.bold = bold;
            this.above = above;
        }

        float size() {
            return size;
        }

        boolean isBold() {
            return bold;
        }

        /** Space above, in points. */
        float above() {
            return above;
        }
    }
}
