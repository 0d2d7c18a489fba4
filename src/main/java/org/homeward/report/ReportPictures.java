package org.homeward.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPages;

/** The pages of the monthly report as pictures, drawn from the very file that would be written. */
public final class ReportPictures implements ReportPages {
    private static final float DOTS_PER_INCH = 110;

    @Override
    public List<byte[]> pictures(MonthlyReport report) {
        try {
            Path folder = Files.createTempDirectory("report");
            Path file = folder.resolve("report.pdf");
            try {
                new MonthlyReportPdf().print(report, file);
                return drawn(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static List<byte[]> drawn(Path file) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var bytes = new ByteArrayOutputStream();
                ImageIO.write(
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB),
                        "png",
                        bytes);
                pages.add(bytes.toByteArray());
            }
        }
        return pages;
    }
}
