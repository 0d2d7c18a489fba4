package org.homeward.ui.plan;

import java.util.OptionalInt;

/** A number of children as people type it. */
final class ChildrenTyped {
    private static final int MOST = 100_000;

    private ChildrenTyped() {}

    /** Such as {@code 1,107}; empty for anything but a whole number from 0. */
    static OptionalInt read(String text) {
        try {
            int number = Integer.parseInt(text.strip().replace(",", ""));
            return number < 0 || number > MOST ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
