package org.homeward.ui.shift;

/**
 * Which charts are wanted of what was counted.
 *
 * @param asLines lines in place of bands
 * @param publicly as anybody may see them
 */
public record ShiftWish(
        ShiftFamily family,
        boolean asLines,
        boolean publicly,
        MovesOver movesOver,
        SignalBaseline baseline) {
    static final ShiftWish USUAL =
            new ShiftWish(
                    ShiftFamily.STOCK,
                    false,
                    false,
                    MovesOver.YEAR,
                    SignalBaseline.FIRST_TWO_YEARS);
}
