package org.homeward.report;

import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes on one page at a time. */
final class Pen {

    private static final float RULE_GREY = 0.75f;

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

    void rule(float x, float y, float width) throws IOException {
        PDPageContentStream stream = page.orElseThrow();
        stream.setStrokingColor(RULE_GREY);
        stream.setLineWidth(0.5f);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
    }
}
