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

    /** Whether people and households are named. */
    public enum Naming {
        NAMES,
        CODES
    }

    /** Refused when nothing has been decided for the request. */
    public Outcome<Path> print(RequestId request, Path file) {
        return print(request, file, Naming.NAMES);
    }

    /** The same with codes and initials where that is asked for. */
    public Outcome<Path> print(RequestId request, Path file, Naming naming) {
        var records = store.listRecords(request);
        if (records.isEmpty()) {
            return Outcome.refused(
                    List.of(
                            Reason.of(
                                    "RECORD",
                                    "Nothing has been decided for %s yet.".formatted(request))));
        }
        var record = records.get(0);
        printer.print(
                naming == Naming.CODES ? Pseudonyms.of(record) : record, store.authority(), file);
        return Outcome.done(file);
    }
}
