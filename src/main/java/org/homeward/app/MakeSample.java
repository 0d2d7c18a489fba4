package org.homeward.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;

/** Writes the sample authority into a freshly made store, whole or not at all. */
public final class MakeSample {
    private final SampleAuthority samples;
    private final ReturnReader reader;
    private final Clock clock;

    /**
     * Makes samples.
     *
     * @param reader looks for what is wrong in the sample's own returns, as an import would
     */
    public MakeSample(SampleAuthority samples, ReturnReader reader, Clock clock) {
        this.samples = samples;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Fills the store with the sample as at a day and returns what was written. Throws {@link
     * IllegalArgumentException} for a day there is no sample of.
     */
    public SampleData make(Store store, LocalDate asAt, Actor by) {
        SampleData sample = samples.make(asAt);
        return store.write(books -> written(sample, books, by));
    }

    private SampleData written(SampleData sample, Books books, Actor by) {
        books.putAuthority(sample.authority());
        books.put(sample.facts());
        List<ReturnRows> raw = samples.rawReturns(sample);
        CanonicalCare care = reader.canonical(raw);
        books.replaceAllEpisodes(
                raw.isEmpty() ? sample.facts().care().episodes() : care.episodes());
        raw.forEach(books::putReturn);
        books.replaceIssues(
                new FoundIssues(LocalDate.now(clock), Progress.UNHEARD)
                        .add(reader.check(raw), DataIssue.Source.RETURNS)
                        .add(care.problems(), DataIssue.Source.RETURNS)
                        .add(own(care, sample, books), DataIssue.Source.RETURNS)
                        .over(List.of(), old -> false));
        books.audit(
                new AuditEntry(
                        clock.instant(),
                        by,
                        "opened the sample authority",
                        Set.of(),
                        "As at %s; everybody in it is invented."
                                .formatted(sample.authority().asAt())));
        return sample;
    }

    /** Placements of the sample that came from a search, found again in its returns. */
    private static List<Problem> own(CanonicalCare care, SampleData sample, Books books) {
        Map<ChildId, List<Episode>> told =
                care.episodes().stream().collect(Collectors.groupingBy(Episode::child));
        Map<ChildId, CareHistory> histories = new HashMap<>();
        told.forEach((child, episodes) -> histories.put(child, new CareHistory(child, episodes)));
        LocalDate newest = sample.authority().asAt();
        OwnPlacements own = new OwnPlacements(histories, newest, books.position(newest).supply());
        own.lookAll(sample.facts().care().placements());
        return own.problems();
    }
}
