package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;

/** Rows that belong to the same return, of whatever table and file. */
public final class Batch {
    private final List<EpisodeRow> episodes = new ArrayList<>();
    private final List<HeaderRow> headers = new ArrayList<>();
    private final List<UascRow> unaccompanied = new ArrayList<>();
    private final List<SdqRow> scores = new ArrayList<>();
    private final List<MissingRow> missing = new ArrayList<>();

    public List<EpisodeRow> episodes() {
        return episodes;
    }

    public List<HeaderRow> headers() {
        return headers;
    }

    public List<UascRow> unaccompanied() {
        return unaccompanied;
    }

    public List<SdqRow> scores() {
        return scores;
    }

    public List<MissingRow> missing() {
        return missing;
    }

    public void addAll(Batch other) {
        episodes.addAll(other.episodes);
        headers.addAll(other.headers);
        unaccompanied.addAll(other.unaccompanied);
        scores.addAll(other.scores);
        missing.addAll(other.missing);
    }

    public boolean isEmpty() {
        return episodes.isEmpty()
                && headers.isEmpty()
                && unaccompanied.isEmpty()
                && scores.isEmpty()
                && missing.isEmpty();
    }

    /** The last day on which an episode starts. */
    public Optional<LocalDate> findLastStart() {
        return episodes.stream().map(EpisodeRow::decom).max(LocalDate::compareTo);
    }
}
