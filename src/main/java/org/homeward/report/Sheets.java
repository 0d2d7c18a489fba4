package org.homeward.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A4 pages that fill from the top: paragraphs, tables and lines to sign on, each on a new page when
 * the old one is full. Header and footer are drawn last, when the number of pages is known.
 */
final class Sheets {

    private static final float MARGIN = 48;
    private static final float TOP = PDRectangle.A4.getHeight() - 66;
    private static final float BOTTOM = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float CELL = 4;

    private final PDDocument document;
    private final Typeface typeface;
    private final LineBreaker breaker;
    private final Pen pen;
    private float y = TOP;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = Typeface.in(document);
        this.breaker = new LineBreaker(typeface);
        this.pen = new Pen(document, typeface);
    }

    void add(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                paragraph(text);
            } else if (block instanceof Block.Grid grid) {
                table(grid);
            } else if (block instanceof Block.SignHere sign) {
                signatures(sign);
            }
        }
    }

    /** Draws header and footer on every page and closes the last. */
    void finish(String left, String mark, String foot) throws IOException {
        pen.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            pen.turnTo(document.getPage(i));
            float top = PDRectangle.A4.getHeight() - 40;
            pen.write(left, TextStyle.SMALL, MARGIN, top);
            if (!mark.isEmpty()) {
                pen.write(mark, TextStyle.LABEL, right(mark, TextStyle.LABEL), top);
            }
            pen.rule(MARGIN, top - 6, WIDTH);
            String number = "Page %d of %d".formatted(i + 1, pages);
            pen.write(foot, TextStyle.SMALL, MARGIN, 34);
            pen.write(number, TextStyle.SMALL, right(number, TextStyle.SMALL), 34);
            pen.close();
        }
    }

    private void paragraph(Block.Text text) throws IOException {
        TextStyle style = text.style();
        boolean heading = style == TextStyle.HEADING || style == TextStyle.SUBHEADING;
        List<String> lines = breaker.lines(text.text(), style, WIDTH - text.indent());
        if (heading) {
            y -= style == TextStyle.HEADING ? 8 : 3;
            room(style.lineHeight() * (style == TextStyle.HEADING ? 6 : 3));
        }
        for (String line : lines) {
            room(style.lineHeight());
            y -= style.lineHeight();
            pen.write(line, style, MARGIN + text.indent(), y);
        }
        y -= style.after;
    }

    private void table(Block.Grid grid) throws IOException {
        room(TextStyle.SMALL.lineHeight() * 5);
        row(grid, grid.header(), TextStyle.SUBHEADING);
        for (List<String> cells : grid.rows()) {
            if (!fits(height(grid, cells, TextStyle.SMALL))) {
                turn();
                row(grid, grid.header(), TextStyle.SUBHEADING);
            }
            row(grid, cells, TextStyle.SMALL);
        }
        y -= 6;
    }

    private void row(Block.Grid grid, List<String> cells, TextStyle style) throws IOException {
        float height = height(grid, cells, style);
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            float width = width(grid, i);
            float at = y;
            for (String line : breaker.lines(cells.get(i), style, width - CELL)) {
                at -= style.lineHeight();
                pen.write(line, style, x, at);
            }
            x += width;
        }
        y -= height;
        pen.rule(MARGIN, y + 1, WIDTH);
    }

    private float height(Block.Grid grid, List<String> cells, TextStyle style) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, breaker.lines(cells.get(i), style, width(grid, i) - CELL).size());
        }
        return most * style.lineHeight() + CELL;
    }

    private static float width(Block.Grid grid, int column) {
        return grid.widths().get(column).floatValue() * WIDTH;
    }

    private void signatures(Block.SignHere sign) throws IOException {
        for (String label : sign.labels()) {
            room(26);
            y -= 22;
            pen.write(label, TextStyle.BODY, MARGIN, y);
            float from = MARGIN + typeface.width(label, TextStyle.BODY) + 8;
            pen.rule(from, y - 2, MARGIN + WIDTH - from);
        }
        y -= 8;
    }

    private float right(String text, TextStyle style) {
        return MARGIN + WIDTH - typeface.width(typeface.drawable(text), style);
    }

    private void room(float height) throws IOException {
        if (!pen.isDown() || !fits(height)) {
            turn();
        }
    }

    private boolean fits(float height) {
        return pen.isDown() && y - height >= BOTTOM;
    }

    private void turn() throws IOException {
        pen.close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen.turnTo(page);
        y = TOP;
    }
}
