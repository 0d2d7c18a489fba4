package org.homeward.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled typeface inside one document. What it cannot show becomes a question mark. */
final class Typeface {

    private static final String FOLDER = "/org/homeward/ui/kit/fonts/";

    private final PDFont regular;
    private final PDFont bold;
    private final Map<Integer, Boolean> shown = new HashMap<>();
    private final Map<Integer, Float> regularWidths = new HashMap<>();
    private final Map<Integer, Float> boldWidths = new HashMap<>();

    private Typeface(PDFont regular, PDFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Typeface in(PDDocument document) throws IOException {
        return new Typeface(
                load(document, "Inter-Regular.ttf"), load(document, "Inter-SemiBold.ttf"));
    }

    PDFont font(TextStyle style) {
        return style.bold ? bold : regular;
    }

    /** Points across, of text that can be drawn; each character is measured once. */
    float width(String text, TextStyle style) {
        var widths = style.bold ? boldWidths : regularWidths;
        double sum = 0;
        for (int codePoint : text.codePoints().toArray()) {
            sum += widths.computeIfAbsent(codePoint, c -> advance(c, font(style)));
        }
        return (float) (sum / 1000 * style.size);
    }

    private static float advance(int codePoint, PDFont font) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with characters that can be drawn, and no line breaks. */
    String drawable(String text) {
        var safe = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(c -> safe.appendCodePoint(isShown(c) ? c : '?'));
        return safe.toString();
    }

    private boolean isShown(int codePoint) {
        return shown.computeIfAbsent(codePoint, this::hasGlyph);
    }

    private boolean hasGlyph(int codePoint) {
        try {
            return regular.encode(Character.toString(codePoint)).length > 0;
        } catch (IOException | IllegalArgumentException noGlyph) {
            return false;
        }
    }

    /** Without glyph substitution: PDFBox spends seconds a page on it and we need no ligatures. */
    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream stream = Typeface.class.getResourceAsStream(FOLDER + name)) {
            TrueTypeFont font =
                    new TTFParser()
                            .parse(
                                    new RandomAccessReadBuffer(
                                            Objects.requireNonNull(stream, name)));
            font.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(font);
            return PDType0Font.load(document, font, true);
        }
    }
}
