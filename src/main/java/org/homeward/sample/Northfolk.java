package org.homeward.sample;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.life.Histories;
import org.homeward.sample.life.PastPlaces;
import org.homeward.sample.life.Population;
import org.homeward.sample.people.ChildFacts;
import org.homeward.sample.stepdown.Moves;
import org.homeward.sample.stepdown.StepDownFacts;
import org.homeward.sample.supply.HomeFacts;
import org.homeward.sample.supply.HouseholdFacts;
import org.homeward.sample.supply.Supply;

/** Makes Northfolk: the same invented county every time, on any machine. */
public final class Northfolk implements SampleAuthority {
    private static final String NAME = "Northfolk County Council (sample)";

    @Override
    public SampleData make(LocalDate asAt) {
        if (!asAt.equals(PLANNING) && !asAt.equals(TRACKING)) {
            throw new IllegalArgumentException("There is no sample as at " + asAt + ".");
        }
        Population population = Histories.to(asAt.getYear());
        Supply supply = new Supply(population, asAt);
        new PastPlaces().fill(population);
        Moves moves = Moves.in(population, supply, asAt);
        Returns returns = new Returns(population, asAt.getYear());
        FactsBuilder facts = new FactsBuilder();
        List<StepDownReview> decided =
                new ChildFacts(population, supply.residents(), asAt).addTo(facts);
        new HouseholdFacts(supply, asAt, moves::findRequest).addTo(facts);
        new HomeFacts(supply, asAt).addTo(facts);
        returns.addTo(facts);
        Prices.addTo(facts, asAt);
        Programme.addTo(facts);
        CarePosition known = new CarePosition(new CareBook(facts.build()), asAt);
        new StepDownFacts(known, decided, facts).add(moves);
        Facts all = facts.build();
        return new SampleData(
                new Authority(NAME, true, asAt), all, OtherTables.with(returns.all(), all));
    }

    @Override
    public List<ReturnRows> rawReturns(SampleData sample) {
        return RawReturns.of(sample.returns());
    }
}
