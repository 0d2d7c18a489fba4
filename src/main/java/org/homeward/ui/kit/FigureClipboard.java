package org.homeward.ui.kit;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;

/** Puts a chart on the clipboard: light, whatever the screen is, since it goes on paper. */
public final class FigureClipboard {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int SCALE = 2;

    private FigureClipboard() {}

    static void picture(Figure figure) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        figure.draw(ChartTheme.light()).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(image, null));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void table(Figure figure) {
        var content = new ClipboardContent();
        content.putString(asText(figure));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Tab-separated under a header line. */
    public static String asText(Figure figure) {
        var table = figure.table();
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n"));
    }
}
