package org.homeward.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.homeward.app.MatchingRecord;
import org.homeward.app.RecordPrinter;
import org.homeward.domain.common.Authority;

/** The matching record on A4, to read and to sign: what was decided is what is printed. */
public final class MatchingRecordPdf implements RecordPrinter {
    @Override
    public void print(MatchingRecord record, Authority authority, Path file) {
        try (var print = new A4Print("Matching record " + record.id(), "en-GB")) {
            for (var line : MatchingRecordPage.lines(record, authority)) {
                print.add(line);
            }
            print.save(file, footer(record, authority));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String footer(MatchingRecord record, Authority authority) {
        var whose = authority.name() + ". Matching record " + record.id() + ". Confidential.";
        return authority.sample() ? "SAMPLE: all people are invented. " + whose : whose;
    }
}
