package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;

/** Prints the newest decision of a request. */
public final class PrintRecord {
    private final Store store;
    private final RecordPrinter printer;

    public PrintRecord(Store store, RecordPrinter printer) {
        this.store = store;
        this.printer = printer;
    }

    /** Refused when nothing has been decided for the request. */
    public Outcome<Path> print(RequestId request, Path file) {
        var records = store.listRecords(request);
        if (records.isEmpty()) {
            return Outcome.refused(
                    List.of(
                            Reason.of(
                                    "RECORD",
                                    "Nothing has been decided for %s yet.".formatted(request))));
        }
        printer.print(records.get(0), store.authority(), file);
        return Outcome.done(file);
    }
}
