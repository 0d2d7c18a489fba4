package org.homeward.bench;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.CanonicalCare;
import org.homeward.app.ReadReturns;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.testing.SharedSamples;

/** The two authorities that forecasts are measured on. */
final class ForecastWorlds {
    private ForecastWorlds() {}

    /** The public five-year sample. */
    static CarePosition sampleReturns() {
        Ssda903Reader reader = new Ssda903Reader();
        ReadReturns read = reader.read(List.of(SharedSamples.fiveYearZip()));
        CanonicalCare care = reader.canonical(read.listEpisodes());
        FactsBuilder facts = new FactsBuilder().addAll(read.facts());
        care.episodes().forEach(facts::add);
        return new CarePosition(new CareBook(facts.build()), LocalDate.MAX);
    }

    /** Northfolk five years on. */
    static CarePosition northfolk() {
        SampleData sample = new Northfolk().make(SampleAuthority.TRACKING);
        return new CarePosition(new CareBook(sample.facts()), SampleAuthority.TRACKING);
    }
}
