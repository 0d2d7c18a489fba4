package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.CareView;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Population;
import org.homeward.sample.supply.Resident;

/** Writes everything down that is known of the children and of the homes they wait for. */
public final class ChildFacts {
    private final LocalDate asAt;
    private final Population population;
    private final List<Resident> residents;

    public ChildFacts(Population population, List<Resident> residents, LocalDate asAt) {
        this.population = population;
        this.residents = residents;
        this.asAt = asAt;
    }

    public void addTo(FactsBuilder facts) {
        CareViews views = new CareViews(residents);
        Needs needs = new Needs(residents, asAt);
        Map<Life, CareView> viewOf = new HashMap<>();
        residents.forEach(r -> viewOf.put(r.life(), views.view(r)));
        ChildRecords records = new ChildRecords(asAt);
        for (Life life : population.lives()) {
            facts.add(records.record(life, viewOf.getOrDefault(life, CareView.UNKNOWN)));
        }
        needs.addTo(facts, views);
        new Scores(asAt, needs).addTo(facts, residents);
        new Missing(asAt).addTo(facts, residents);
        new Ties().addTo(facts, residents);
        StepDown stepDown = new StepDown(residents, views, asAt);
        stepDown.addTo(facts);
        new Requests(residents, stepDown, asAt).addTo(facts);
    }
}
