package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.PersonId;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;

/** The 690 carers of the authority's own households and who else lives with them. */
final class People {
    private static final int CARERS = 690;
    private static final double OVER_50 = 0.65;
    private static final List<String> TRAINING =
            List.of(
                    "skills to foster",
                    "paediatric first aid",
                    "safer caring",
                    "therapeutic parenting",
                    "managing behaviour",
                    "life story work");

    private final Dice dice = new Dice("carers");
    private final LocalDate asAt;
    private final List<String> women;
    private final List<String> men;
    private final List<String> surnames;
    private final Map<Roof, String> surnameOf = new HashMap<>();
    private final Set<Roof> couples = new HashSet<>();
    private final List<Boolean> over50 = new ArrayList<>();

    People(LocalDate asAt) {
        this.asAt = asAt;
        Table names = Table.read("/org/homeward/sample/forenames.csv");
        this.women = names.column("woman");
        this.men = names.column("man");
        this.surnames =
                dice.shuffled(Table.read("/org/homeward/sample/surnames.csv").column("surname"));
    }

    /** Decides which households are couples and how many carers are over 50. */
    void draw(List<Roof> own) {
        couples.addAll(dice.sample(own, CARERS - own.size(), roof -> 1));
        int older = (int) Math.round(CARERS * OVER_50);
        List<Boolean> ages = new ArrayList<>();
        for (int n = 0; n < CARERS; n++) {
            ages.add(n < older);
        }
        over50.addAll(dice.shuffled(ages));
    }

    /** A surname, and a first name more where two households share it. */
    String nameOf(Roof roof) {
        String surname = surnames.get(roof.number() % surnames.size());
        surnameOf.put(roof, surname);
        return roof.number() < surnames.size()
                ? surname
                : surname + " (" + roof.sector().substring(0, roof.sector().indexOf(' ')) + ")";
    }

    void addTo(FactsBuilder facts, Roof roof) {
        if (roof.approved() != Roof.Approved.AGENCY) {
            boolean woman = dice.chance(0.85);
            facts.add(carer(roof, 1, woman));
            if (couples.contains(roof)) {
                facts.add(carer(roof, 2, dice.chance(0.06) == woman));
            }
        }
        addOccupants(facts, roof);
    }

    private Carer carer(Roof roof, int place, boolean woman) {
        boolean older = over50.remove(over50.size() - 1);
        LocalDate born =
                older
                        ? dice.day(asAt.minusYears(71), asAt.minusYears(50))
                        : dice.day(asAt.minusYears(50).plusDays(1), asAt.minusYears(28));
        Set<String> training = new HashSet<>();
        TRAINING.stream().filter(course -> dice.chance(0.55)).forEach(training::add);
        return new Carer(
                CarerId.of(roof.id().text() + "-" + place),
                roof.id(),
                dice.pick(woman ? women : men) + " " + surnameOf.get(roof),
                Optional.of(born),
                place == 1,
                training,
                phone(roof, place));
    }

    /**
     * From the ranges that Ofcom keeps for drama, where nobody can be called: home, then mobile.
     */
    private static String phone(Roof roof, int place) {
        int last = roof.number() % 1_000;
        return (place == 1 ? "01632 960%03d" : "07700 900%03d").formatted(last);
    }

    private void addOccupants(FactsBuilder facts, Roof roof) {
        int count = 0;
        if (roof.why().equals("young adult staying put")) {
            facts.add(occupant(roof, ++count, dice.between(18, 20), "staying put"));
        }
        if (dice.chance(0.3)) {
            facts.add(occupant(roof, ++count, dice.between(5, 17), "own child"));
        }
        if (dice.chance(0.2)) {
            facts.add(occupant(roof, ++count, dice.between(18, 30), "adult"));
        }
    }

    private Occupant occupant(Roof roof, int place, int age, String relation) {
        LocalDate born = dice.day(asAt.minusYears(age + 1L).plusDays(2), asAt.minusYears(age));
        return new Occupant(
                roof.id(),
                PersonId.of(roof.id().text() + "-O" + place),
                Optional.of(born),
                relation);
    }
}
