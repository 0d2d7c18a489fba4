package org.homeward.ui.kit;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled typeface, so that lines break alike on every machine, on screen and on paper. */
public final class Fonts {
    public static final String FAMILY = "Inter";
    private static final List<String> FILES =
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");
    private static final double ANY_SIZE = 14;

    private Fonts() {}

    /** For screens. */
    public static void registerForScreens() {
        for (var file : FILES) {
            try (var stream = open(file)) {
                Font.loadFont(stream, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For charts, which are drawn with Java 2D. */
    public static void registerForCharts() {
        for (var file : FILES) {
            try (var stream = open(file)) {
                var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The bundled font " + file + " is unreadable.", e);
            }
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file));
    }
}
