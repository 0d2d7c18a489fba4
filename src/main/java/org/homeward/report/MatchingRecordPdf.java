package org.homeward.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.homeward.app.MatchingRecord;
import org.homeward.app.RecordPrinter;
import org.homeward.domain.common.Authority;

/**
 * A stored decision as A4 pages. What is printed is what was stored; nothing is worked out anew.
 */
public final class MatchingRecordPdf implements RecordPrinter {

    private static final String SAMPLE = "SAMPLE \u2013 invented people";

    @Override
    public void print(MatchingRecord record, Authority authority, Path file) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.resolveSibling("."));
            try (var document = new PDDocument()) {
                draw(record, authority, document);
                document.save(part.toFile());
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(MatchingRecord record, Authority authority, PDDocument document)
            throws IOException {
        var info = document.getDocumentInformation();
        info.setTitle("Matching record " + record.id());
        info.setCreationDate(GregorianCalendar.from(record.decision().at().atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage("en-GB");
        var sheets = new Sheets(document);
        sheets.add(MatchingRecordPage.blocks(record));
        sheets.finish(
                authority.name(),
                authority.sample() ? SAMPLE : "",
                "Matching record %s, request %s. Confidential."
                        .formatted(record.id(), record.request()));
    }
}
