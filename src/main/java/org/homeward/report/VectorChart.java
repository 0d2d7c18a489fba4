package org.homeward.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;

/** A chart as lines and letters inside a PDF: sharp at any size, its words can be found. */
final class VectorChart {
    private VectorChart() {}

    /** As wide and high as asked, in the chart's own points, in the light theme. */
    static PDFormXObject of(
            Figure figure, PDDocument document, Typeface typeface, float width, float height)
            throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(new Letters(typeface));
        figure.draw(ChartTheme.light()).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return graphics.getXFormObject();
    }

    /** Writes in the fonts that the document has anyway. */
    private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {
        private final Typeface typeface;

        Letters(Typeface typeface) {
            this.typeface = typeface;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            String name = font.getFontName().toLowerCase(Locale.ROOT);
            return typeface.font(name.contains("bold") ? TextStyle.LABEL : TextStyle.BODY);
        }
    }
}
