package org.homeward.app.out;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Outcome;
import org.homeward.app.ReturnWriter;
import org.homeward.app.Store;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.position.CareBook;

/** Takes the returns out of a store, so that reading them back gives the same children and care. */
public final class ExportReturns {
    private final Store store;
    private final ReturnWriter writer;
    private final Leaving leaving;

    public ExportReturns(Store store, ReturnWriter writer, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.leaving = new Leaving(store, clock);
    }

    /** The form of a return. */
    public enum Form {
        CSV,
        XML
    }

    /** Writes a folder; refused when there is no return, or something at the place already. */
    public Outcome<Path> export(Form form, Path out, Actor by) {
        List<ReturnRows> returns = store.listReturns();
        if (returns.isEmpty()) {
            return Outcome.refused(
                    List.of(Reason.of("EMPTY", "No return has been imported; there is none.")));
        }
        CareBook book = store.position(LocalDate.MAX).book();
        return leaving.to(
                out,
                by,
                "returns as %s, %d years".formatted(form, returns.size()),
                beside -> {
                    if (form == Form.CSV) {
                        writer.writeCsv(returns, book, beside);
                    } else {
                        writer.writeXml(returns, book, beside);
                    }
                });
    }
}
