package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.CanonicalCare;
import org.homeward.app.ReadReturns;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.shift.StockScope;
import org.homeward.testing.SharedSamples;

/** The five public sample returns, read as they are. */
public final class SampleA {
    static final LocalDate START = LocalDate.of(2020, 3, 31);
    static final ReferencePeriod TWO_YEARS =
            new ReferencePeriod(LocalDate.of(2018, 4, 1), LocalDate.of(2020, 3, 31));

    private SampleA() {}

    public static CarePosition position(LocalDate asAt) {
        Ssda903Reader reader = new Ssda903Reader();
        ReadReturns read = reader.read(List.of(SharedSamples.fiveYearZip()));
        CanonicalCare care = reader.canonical(read.listEpisodes());
        FactsBuilder facts = new FactsBuilder().addAll(read.facts());
        care.episodes().forEach(facts::add);
        return new CarePosition(new CareBook(facts.build()), asAt);
    }

    /** From 31 March 2020, counted as other tools count: short breaks too. */
    static ForecastAsk ask(int years, Draws draws) {
        return ForecastAsk.usual(TWO_YEARS, START, START.plusYears(years))
                .withScope(StockScope.EVERYBODY)
                .withDraws(draws);
    }
}
