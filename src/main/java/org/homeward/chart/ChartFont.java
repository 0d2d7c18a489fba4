package org.homeward.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bundled typeface, so that a chart breaks its lines alike on every machine. */
final class ChartFont {
    private static final String FOLDER = "/org/homeward/ui/kit/fonts/";
    private static final Font REGULAR = load("Inter-Regular.ttf");
    private static final Font BOLD = load("Inter-SemiBold.ttf");

    private ChartFont() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static Font load(String file) {
        return find(file).orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    private static Optional<Font> find(String file) {
        try (InputStream in = ChartFont.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return Optional.empty();
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return Optional.of(font);
        } catch (IOException | FontFormatException e) {
            return Optional.empty();
        }
    }
}
