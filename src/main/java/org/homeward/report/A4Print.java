package org.homeward.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Paragraphs on A4 pages with a footer: wrapped, broken to pages, the typeface embedded. */
final class A4Print implements AutoCloseable {
    private static final String FONTS = "/org/homeward/ui/kit/fonts/";
    private static final float MARGIN = 56;
    private static final float FOOTER = 40;
    private static final float LEADING = 1.35f;
    private static final float FOOTER_SIZE = 8;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPageContentStream page;
    private float left;

    A4Print(String title, String language) throws IOException {
        regular = font("Inter-Regular.ttf");
        bold = font("Inter-Bold.ttf");
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        page = newPage();
    }

    void add(PrintLine line) throws IOException {
        var font = line.style().isBold() ? bold : regular;
        float size = line.style().size();
        left -= line.style().above();
        for (var row : wrapped(line.text(), font, size)) {
            if (left - size * LEADING < MARGIN + FOOTER) {
                page.close();
                page = newPage();
            }
            left -= size * LEADING;
            text(page, row, font, size, MARGIN, left);
        }
    }

    /** Numbers the pages and replaces the file at once, so that a half print is never seen. */
    void save(Path file, String footer) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (var stream =
                    new PDPageContentStream(
                            document,
                            document.getPage(i),
                            PDPageContentStream.AppendMode.APPEND,
                            true)) {
                var words = "%s  Page %d of %d".formatted(footer, i + 1, pages);
                text(stream, words, regular, FOOTER_SIZE, MARGIN, MARGIN);
            }
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, "print", ".part");
        try {
            document.save(half.toFile());
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPageContentStream newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        left = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet);
    }

    private static void text(
            PDPageContentStream stream, String words, PDFont font, float size, float x, float y)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(words);
        stream.endText();
    }

    private static List<String> wrapped(String text, PDFont font, float size) throws IOException {
        float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (var word : printable(text, font).strip().split("\\s+", -1)) {
            var longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && font.getStringWidth(longer) / 1000 * size > room) {
                rows.add(row.toString());
                row.setLength(0);
                row.append(word);
            } else {
                row.setLength(0);
                row.append(longer);
            }
        }
        rows.add(row.toString());
        return rows;
    }

    /** A sign that the typeface lacks would stop the print; it is shown as a question mark. */
    private static String printable(String text, PDFont font) {
        var out = new StringBuilder();
        text.codePoints()
                .forEach(sign -> out.append(has(font, sign) ? Character.toString(sign) : "?"));
        return out.toString();
    }

    private static boolean has(PDFont font, int sign) {
        if (Character.isWhitespace(sign)) {
            return true;
        }
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private PDFont font(String file) throws IOException {
        try (InputStream stream = A4Print.class.getResourceAsStream(FONTS + file)) {
            return PDType0Font.load(document, Objects.requireNonNull(stream));
        }
    }
}
