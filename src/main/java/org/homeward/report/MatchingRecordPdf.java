package org.homeward.report;

import java.io.IOException;
import java.nio.file.Path;
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

    @Override
    public void print(MatchingRecord record, Authority authority, Path file) {
        PdfFile.write(file, document -> draw(record, authority, document));
    }

    private static void draw(MatchingRecord record, Authority authority, PDDocument document)
            throws IOException {
        var info = document.getDocumentInformation();
        info.setTitle("Matching record " + record.id());
        info.setCreationDate(GregorianCalendar.from(record.decision().at().atZone(ZoneOffset.UTC)));
        var sheets = new Sheets(document);
        sheets.add(MatchingRecordPage.blocks(record));
        sheets.finish(
                Margins.of(
                        authority,
                        "Matching record %s, request %s. %s."
                                .formatted(
                                        record.id(),
                                        record.request(),
                                        record.decision().policyVersion())));
    }
}
