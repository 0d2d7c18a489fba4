package org.homeward.app;

import java.awt.Graphics2D;

/** A picture that can be drawn at any size, and what it says to those who do not see it. */
public interface Drawing {
    String title();

    /** One sentence. */
    String description();

    /** Draws it from the upper left corner, light, as it goes on paper. */
    void draw(Graphics2D g2, double width, double height);
}
