package org.homeward.exchange.ssda903.file;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Column;

/** One reading of files: what was chosen for it, and how far it is. */
public final class Reading {
    private final ReadingChoices choices;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();
    private final Map<String, ChildId> children = new ConcurrentHashMap<>();
    private final long total;

    /**
     * A reading that begins.
     *
     * @param total bytes of all its files
     */
    public Reading(ReadingChoices choices, Progress progress, long total) {
        this.choices = choices;
        this.progress = progress;
        this.total = total;
    }

    /** Tells how far it is, and stops when that is asked for. */
    public void tell(String what, long moreBytes) {
        long now = done.addAndGet(moreBytes);
        progress.orStop();
        progress.at("Reading " + what, Math.min(now, total), total);
    }

    /** One object a child, in whatever table the code stands. */
    ChildId child(String code) {
        return children.computeIfAbsent(code, ChildId::of);
    }

    ReadingChoices choices() {
        return choices;
    }

    /** What a heading stands for: as was chosen, else as it says. */
    Optional<Column> column(String table, String heading) {
        String chosen = choices.headings().get(new ReadingChoices.Heading(table, heading.strip()));
        return Column.find(chosen == null ? heading : chosen);
    }
}
