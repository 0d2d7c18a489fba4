package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Store;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;

/**
 * Prints everything that is recorded about one child for inspectors who sample a case: life in
 * care, needs, searches with every home and every reason, gates, overrides, corrections, and who
 * did what. Other people appear by their codes. That it was taken out is audited.
 */
public final class PrintAuditPack {
    private static final int ALL = Integer.MAX_VALUE;

    private final Store store;
    private final PaperPrinter printer;
    private final Clock clock;

    public PrintAuditPack(Store store, PaperPrinter printer, Clock clock) {
        this.store = store;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * Writes the pack into a file and gives the file. Throws {@link
     * java.util.NoSuchElementException} for a code nobody has.
     */
    public Path print(ChildId child, LocalDate day, Path file, Actor by) {
        var paper = paper(child, day);
        printer.print(paper, store.authority(), file);
        store.write(
                books -> {
                    books.audit(
                            new AuditEntry(
                                    clock.instant(),
                                    by,
                                    "printed an audit pack",
                                    Set.of(child.text()),
                                    "as at " + day));
                    return file;
                });
        return file;
    }

    Paper paper(ChildId child, LocalDate day) {
        var position = store.position(day);
        return new AuditPack(new ViewChild(store).on(child, day), position, store.listAudit(ALL))
                .paper();
    }
}
