package org.homeward.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.homeward.app.paper.Paper;

/**
 * A4 pages that fill from the top: paragraphs, tables and lines to sign on, each on a new page when
 * the old one is full. Header and footer are drawn last, when the number of pages is known.
 */
final class Sheets {

    private static final float MARGIN = 44;
    private static final float TOP = PDRectangle.A4.getHeight() - 56;
    private static final float BOTTOM = 46;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float CELL = 3;
    private static final float RIBBON = 16;
    private static final float CHART_WIDTH = 780;
    private static final float[] GREYS = {1, 0.9f, 0.78f, 0.62f};

    private final PDDocument document;
    private final Typeface typeface;
    private final LineBreaker breaker;
    private final Pen pen;
    private final Bookmarks bookmarks;
    private float y = TOP;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = Typeface.in(document);
        this.breaker = new LineBreaker(typeface);
        this.pen = new Pen(document, typeface);
        this.bookmarks = new Bookmarks(document);
    }

    void add(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                paragraph(text);
            } else if (block instanceof Block.Grid grid) {
                table(grid);
            } else if (block instanceof Block.Facts facts) {
                facts(facts);
            } else if (block instanceof Block.SignHere sign) {
                signatures(sign);
            } else if (block instanceof Block.Ribbon ribbon) {
                ribbon(ribbon);
            } else if (block instanceof Block.Chart chart) {
                chart(chart);
            } else if (block instanceof Block.NamedPage named) {
                turn();
                bookmarks.add(named.name(), document.getPage(document.getNumberOfPages() - 1));
            } else if (block instanceof Block.NamedPlace named) {
                room(named.least());
                bookmarks.add(named.name(), document.getPage(document.getNumberOfPages() - 1));
            } else if (block instanceof Block.NewPage) {
                turn();
            }
        }
    }

    /** Draws header, footer and the mark on every page and closes the last. */
    void finish(Margins margins) throws IOException {
        pen.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            if (!margins.mark().isEmpty()) {
                pen.mark(page, margins.mark());
            }
            pen.turnTo(page);
            around(margins, "Page %d of %d".formatted(i + 1, pages));
            pen.close();
        }
    }

    private void around(Margins margins, String number) throws IOException {
        float top = PDRectangle.A4.getHeight() - 36;
        pen.write(margins.authority(), TextStyle.SMALL, MARGIN, top);
        String who = margins.classification();
        pen.write(who, TextStyle.LABEL, right(who, TextStyle.LABEL), top);
        pen.rule(MARGIN, top - 6, WIDTH);
        pen.write(margins.foot(), TextStyle.SMALL, MARGIN, 30);
        pen.write(number, TextStyle.SMALL, right(number, TextStyle.SMALL), 30);
    }

    private void paragraph(Block.Text text) throws IOException {
        TextStyle style = text.style();
        boolean heading = style == TextStyle.HEADING || style == TextStyle.SUBHEADING;
        List<String> lines = breaker.lines(text.text(), style, WIDTH - text.indent());
        if (heading) {
            y -= style == TextStyle.HEADING ? 6 : 3;
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
        row(grid, grid.header(), TextStyle.FACT);
        for (List<String> cells : grid.rows()) {
            if (!fits(height(grid, cells, grid.style()))) {
                turn();
                row(grid, grid.header(), TextStyle.FACT);
            }
            row(grid, cells, grid.style());
        }
        y -= 6;
    }

    /** Without a header; the names in bold. */
    private void facts(Block.Facts facts) throws IOException {
        float names = (float) facts.nameShare() * WIDTH;
        for (List<String> fact : facts.rows()) {
            List<String> name = breaker.lines(fact.get(0), TextStyle.FACT, names - CELL);
            List<String> words = breaker.lines(fact.get(1), TextStyle.SMALL, WIDTH - names);
            float line = TextStyle.SMALL.lineHeight();
            int tall = Math.max(name.size(), words.size());
            for (int at = 0; at < tall; at++) {
                room(line);
                y -= line;
                if (at < name.size()) {
                    pen.write(name.get(at), TextStyle.FACT, MARGIN, y);
                }
                if (at < words.size()) {
                    pen.write(words.get(at), TextStyle.SMALL, MARGIN + names, y);
                }
            }
            y -= 2;
        }
        y -= 2;
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
            room(21);
            y -= 18;
            pen.write(label, TextStyle.BODY, MARGIN, y);
            float from = MARGIN + typeface.width(label, TextStyle.BODY) + 8;
            pen.rule(from, y - 2, MARGIN + WIDTH - from);
        }
        y -= 8;
    }

    private void ribbon(Block.Ribbon ribbon) throws IOException {
        long all = ribbon.stretches().stream().mapToLong(Paper.Stretch::days).sum();
        if (all <= 0) {
            return;
        }
        room(RIBBON + 6);
        y -= RIBBON;
        float x = MARGIN;
        for (Paper.Stretch stretch : ribbon.stretches()) {
            float width = WIDTH * stretch.days() / all;
            pen.box(x, y, width, RIBBON, GREYS[Math.min(stretch.shade(), GREYS.length - 1)]);
            float wide = typeface.width(stretch.label(), TextStyle.FACT);
            if (wide + 2 < width) {
                pen.write(stretch.label(), TextStyle.FACT, x + (width - wide) / 2, y + 5);
            }
            x += width;
        }
        y -= 6;
    }

    private void chart(Block.Chart chart) throws IOException {
        room(chart.height());
        y -= chart.height();
        float scale = WIDTH / CHART_WIDTH;
        pen.place(
                VectorChart.of(
                        chart.figure(), document, typeface, CHART_WIDTH, chart.height() / scale),
                MARGIN,
                y,
                scale);
        y -= 4;
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
