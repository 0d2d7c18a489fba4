package org.homeward.report;

import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Writes on one page at a time. */
final class Pen {

    private static final float RULE_GREY = 0.75f;
    private static final float MARK_GREY = 0.94f;
    private static final float MARK_SIZE = 120;

    private final PDDocument document;
    private final Typeface typeface;
    private Optional<PDPageContentStream> page = Optional.empty();

    Pen(PDDocument document, Typeface typeface) {
        this.document = document;
        this.typeface = typeface;
    }

    boolean isDown() {
        return page.isPresent();
    }

    void turnTo(PDPage next) throws IOException {
        page =
                Optional.of(
                        new PDPageContentStream(
                                document, next, PDPageContentStream.AppendMode.APPEND, true, true));
    }

    void close() throws IOException {
        if (page.isPresent()) {
            page.get().close();
            page = Optional.empty();
        }
    }

    void write(String text, TextStyle style, float x, float y) throws IOException {
        PDPageContentStream stream = page.orElseThrow();
        stream.beginText();
        stream.setFont(typeface.font(style), style.size);
        stream.setNonStrokingColor(new Color(style.rgb));
        stream.newLineAtOffset(x, y);
        stream.showText(typeface.drawable(text));
        stream.endText();
    }

    /** Large and pale across the page, below whatever stands on it. */
    void mark(PDPage page, String text) throws IOException {
        try (var stream =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
            stream.beginText();
            stream.setFont(typeface.font(TextStyle.TITLE), MARK_SIZE);
            stream.setNonStrokingColor(MARK_GREY, MARK_GREY, MARK_GREY);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(52), 130, 210));
            stream.showText(typeface.drawable(text));
            stream.endText();
        }
    }

    /** A drawing, scaled, with its lower left corner at a place. */
    void place(PDFormXObject drawing, float x, float y, float scale) throws IOException {
        PDPageContentStream stream = page.orElseThrow();
        stream.saveGraphicsState();
        stream.transform(new Matrix(scale, 0, 0, scale, x, y));
        stream.drawForm(drawing);
        stream.restoreGraphicsState();
    }

    void rule(float x, float y, float width) throws IOException {
        PDPageContentStream stream = page.orElseThrow();
        stream.setStrokingColor(RULE_GREY);
        stream.setLineWidth(0.5f);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
    }

    /** A box with a thin edge; 1 is white. */
    void box(float x, float y, float width, float height, float grey) throws IOException {
        PDPageContentStream stream = page.orElseThrow();
        stream.setNonStrokingColor(grey);
        stream.setStrokingColor(0.25f);
        stream.setLineWidth(0.6f);
        stream.addRect(x, y, width, height);
        stream.fillAndStroke();
    }
}
