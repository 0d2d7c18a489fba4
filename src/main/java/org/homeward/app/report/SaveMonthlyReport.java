package org.homeward.app.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.out.NewPlace;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;

/** Writes a monthly report as a paper, a workbook or a folder of tables, and notes that it left. */
public final class SaveMonthlyReport {
    private final Store store;
    private final Printers printers;
    private final Clock clock;

    public SaveMonthlyReport(Store store, Printers printers, Clock clock) {
        this.store = store;
        this.printers = printers;
        this.clock = clock;
    }

    /** What writes each form. */
    public record Printers(ReportPrinter paper, ReportPrinter workbook, ReportPrinter folder) {}

    /** How it is written. */
    public enum Form {
        PDF("pdf"),
        XLSX("xlsx"),
        CSV("");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** The end of a file's name; empty for a folder. */
        public String ending() {
            return ending;
        }
    }

    /** Refused when something is at the place already, or its folder is not there. */
    public Outcome<Path> save(MonthlyReport report, Form form, Path file, Actor by) {
        NewPlace place = NewPlace.at(file);
        List<Reason> against = place.reasonsAgainst();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        String what =
                "%s, %s, as %s".formatted(report.title(), report.audience().label(), form.name());
        return Outcome.done(
                place.make(beside -> printer(form).print(report, beside), () -> note(by, what)));
    }

    private ReportPrinter printer(Form form) {
        return switch (form) {
            case PDF -> printers.paper();
            case XLSX -> printers.workbook();
            case CSV -> printers.folder();
        };
    }

    private void note(Actor by, String what) {
        store.write(
                books -> {
                    books.audit(new AuditEntry(clock.instant(), by, "exported", Set.of(), what));
                    return what;
                });
    }
}
