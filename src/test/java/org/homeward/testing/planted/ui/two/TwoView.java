package org.homeward.testing.planted.ui.two;

/** The other screen of the planted pair. */
public final class TwoView {

    public String title() {
        return "Two";
    }
}
