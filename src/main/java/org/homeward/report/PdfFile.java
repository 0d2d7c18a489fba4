package org.homeward.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF file that is written whole or not at all. */
final class PdfFile {
    private PdfFile() {}

    /** Draws the pages. */
    interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    /** Throws {@link UncheckedIOException} when it cannot be written; what was there stays then. */
    static void write(Path file, Drawing drawing) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.resolveSibling("."));
            try (var document = new PDDocument()) {
                document.getDocumentCatalog().setLanguage("en-GB");
                drawing.on(document);
                document.save(part.toFile());
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
