package org.homeward.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.homeward.app.PicturePrinter;
import org.homeward.app.ShiftView;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;

/** Charts as PNG files in the light theme, with twice the pixels so that they print crisply. */
public final class ChartPicture implements PicturePrinter {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int SCALE = 2;

    @Override
    public List<Path> print(ShiftView shift, Path folder) {
        List<Figure> figures =
                new ShiftFigures(shift.authority(), shift.residential())
                        .list(
                                shift.stock(),
                                shift.flows(),
                                shift.lookedAfter(),
                                shift.inResidence());
        List<Path> files = new ArrayList<>();
        for (Figure figure : figures) {
            files.add(write(figure, folder.resolve("shift-" + figure.id() + ".png")));
        }
        return files;
    }

    /** Draws one chart into a file; its folder is made when it is not there. */
    public Path write(Figure figure, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture(figure, ChartTheme.light()), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage picture(Figure figure, ChartTheme theme) {
        BufferedImage image =
                new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(SCALE, SCALE);
        figure.draw(theme).draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g2.dispose();
        return image;
    }
}
