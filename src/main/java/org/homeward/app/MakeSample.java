package org.homeward.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;

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
}
