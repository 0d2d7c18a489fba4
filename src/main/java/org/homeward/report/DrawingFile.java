package org.homeward.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.homeward.app.Drawing;
import org.homeward.app.DrawingWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One chart as PNG, SVG or PDF. Vectors carry real text in the bundled typeface. */
public final class DrawingFile implements DrawingWriter {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int SCALE = 2;
    private static final float MARGIN = 28;
    private static final float LONG_SIDE = PDRectangle.A4.getHeight();
    private static final float SHORT_SIDE = PDRectangle.A4.getWidth();
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS = "/org/homeward/ui/kit/fonts/";

    @Override
    public void write(Drawing drawing, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            makeFolder(file);
            if (name.endsWith(".png")) {
                png(drawing, file);
            } else if (name.endsWith(".svg")) {
                svg(drawing, file);
            } else if (name.endsWith(".pdf")) {
                pdf(drawing, file);
            } else {
                throw unknown(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalArgumentException unknown(Path file) {
        return new IllegalArgumentException(
                "A picture is saved as png, svg or pdf, not as " + file.getFileName() + ".");
    }

    private static void makeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static void png(Drawing drawing, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(SCALE, SCALE);
        drawing.draw(g2, WIDTH, HEIGHT);
        g2.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void svg(Drawing drawing, Path file) throws IOException {
        Document document =
                GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Homeward");
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        g2.setSVGCanvasSize(new java.awt.Dimension(WIDTH, HEIGHT));
        drawing.draw(g2, WIDTH, HEIGHT);
        Element root = g2.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        root.setAttributeNS(null, "role", "img");
        root.insertBefore(said(document, "desc", drawing.description()), root.getFirstChild());
        root.insertBefore(said(document, "title", drawing.title()), root.getFirstChild());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            g2.stream(root, out, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IOException(e);
        }
    }

    private static Element said(Document document, String element, String words) {
        Element said = document.createElementNS(SVG, element);
        said.setTextContent(words);
        return said;
    }

    /** A landscape page of A4 with the drawing across it. */
    private static void pdf(Drawing drawing, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDRectangle a4 = new PDRectangle(LONG_SIDE, SHORT_SIDE);
            PDPage page = new PDPage(a4);
            document.addPage(page);
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(drawing.title());
            about.setSubject(drawing.description());
            about.setCreator("Homeward");
            document.getDocumentCatalog().setLanguage("en-GB");
            PdfBoxGraphics2D g2 = new PdfBoxGraphics2D(document, WIDTH, HEIGHT);
            g2.setFontTextDrawer(letters());
            drawing.draw(g2, WIDTH, HEIGHT);
            g2.dispose();
            float scale = (a4.getWidth() - 2 * MARGIN) / WIDTH;
            float foot = (a4.getHeight() - HEIGHT * scale) / 2;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(scale, 0, 0, scale, MARGIN, foot));
                content.drawForm(g2.getXFormObject());
            }
            document.save(file.toFile());
        }
    }

    /** Text stays text in the typeface of the charts. */
    private static PdfBoxGraphics2DFontTextDrawer letters() throws IOException {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (String name : new String[] {"Inter-Regular.ttf", "Inter-SemiBold.ttf"}) {
            try (InputStream font =
                    Objects.requireNonNull(DrawingFile.class.getResourceAsStream(FONTS + name))) {
                drawer.registerFont(fontName(name), font);
            }
        }
        return drawer;
    }

    private static String fontName(String file) {
        return file.startsWith("Inter-Semi") ? "Inter SemiBold" : "Inter Regular";
    }
}
