package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.TableRow;

/** Rows that belong to the same return, of whatever table and file, and what is wrong in them. */
public final class Batch {
    private final List<EpisodeRow> episodes = new ArrayList<>();
    private final List<TableRow> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    public List<EpisodeRow> episodes() {
        return episodes;
    }

    public List<TableRow> others() {
        return others;
    }

    /** Rows that were set aside. */
    public List<Problem> problems() {
        return problems;
    }

    public void addAll(Batch other) {
        episodes.addAll(other.episodes);
        others.addAll(other.others);
        problems.addAll(other.problems);
    }

    /** No row was kept. */
    public boolean isEmpty() {
        return episodes.isEmpty() && others.isEmpty();
    }

    /** The last day on which an episode starts. */
    public Optional<LocalDate> findLastStart() {
        LocalDate last = LocalDate.MIN;
        for (EpisodeRow row : episodes) {
            last = row.decom().isAfter(last) ? row.decom() : last;
        }
        return episodes.isEmpty() ? Optional.empty() : Optional.of(last);
    }
}
