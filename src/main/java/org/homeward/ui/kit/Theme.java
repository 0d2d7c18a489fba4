package org.homeward.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK;

    /** Sets the look of the whole program. */
    public void wear() {
        var base = this == LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Our own sheets; they sit on the scene, since pop-ups take those of their owner's scene. */
    public static void dress(Scene scene) {
        scene.getStylesheets()
                .setAll(sheet("controlsfx-bridge.css"), sheet("theme.css"), sheet("screens.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
    }
}
