package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Sex;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Population;
import org.homeward.sample.supply.Resident;

/** Writes everything down that is known of the children and of the homes they wait for. */
public final class ChildFacts {
    private static final int MOTHERS = 7;

    private final LocalDate asAt;
    private final Population population;
    private final List<Resident> residents;

    public ChildFacts(Population population, List<Resident> residents, LocalDate asAt) {
        this.population = population;
        this.residents = residents;
        this.asAt = asAt;
    }

    /** Girls in care who have a child or expect one. */
    private List<Resident> mothers() {
        return new Dice("mothers")
                .sample(residents, MOTHERS, ChildFacts::motherhood).stream()
                        .sorted(Comparator.comparing(r -> r.life().id()))
                        .toList();
    }

    private static double motherhood(Resident resident) {
        boolean girl = resident.life().sex() == Sex.FEMALE && resident.age() > 15;
        boolean alone = resident.life().isUnaccompanied();
        return girl && !alone && !resident.kind().isHome() ? 1 : 0;
    }

    /** Writes them down; the decisions about step-down are given back, for more is to be said. */
    public List<StepDownReview> addTo(FactsBuilder facts) {
        CareViews views = new CareViews(residents);
        Needs needs = new Needs(residents, views, asAt);
        Map<Life, CareView> viewOf = new HashMap<>();
        residents.forEach(r -> viewOf.put(r.life(), views.view(r)));
        List<Resident> mothers = mothers();
        ChildRecords records =
                new ChildRecords(asAt, mothers.stream().map(Resident::life).toList());
        for (Life life : population.lives()) {
            facts.add(records.record(life, viewOf.getOrDefault(life, CareView.UNKNOWN)));
        }
        needs.addTo(facts, views);
        new Scores(asAt, needs, views).addTo(facts, residents);
        new Missing(asAt).addTo(facts, residents);
        new Ties().addTo(facts, residents);
        StepDown stepDown = new StepDown(residents, views, asAt);
        stepDown.addTo(facts);
        new Requests(residents, stepDown, mothers, asAt).addTo(facts);
        return stepDown.decided();
    }
}
