package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.supply.Resident;

/** Times children were missing in the last year: 435 by about 110 children. */
final class Missing {
    private static final int INCIDENTS = 435;
    private static final int CHILDREN = 110;

    /** A child is not missing twice within so many days. */
    private static final int SLOT = 4;

    private final Dice dice = new Dice("missing");
    private final LocalDate asAt;

    Missing(LocalDate asAt) {
        this.asAt = asAt;
    }

    void addTo(FactsBuilder facts, List<Resident> residents) {
        List<Resident> children = dice.sample(residents, CHILDREN, this::weight);
        int[] counts = new int[children.size()];
        for (int n = 0; n < INCIDENTS; n++) {
            int at = n < counts.length ? n : (int) (counts.length * dice.unit() * dice.unit());
            counts[counts[at] < slots(children.get(at)) ? at : 0]++;
        }
        for (int i = 0; i < counts.length; i++) {
            add(facts, children.get(i), counts[i]);
        }
    }

    private double weight(Resident resident) {
        if (resident.age() < 11 || slots(resident) < 8) {
            return 0;
        }
        return resident.kind().isHome() ? 8 : resident.kind().isFoster() ? 1 : 3;
    }

    private int slots(Resident resident) {
        return (int) (Math.min(364, resident.period().daysTo(asAt)) / SLOT) - 1;
    }

    private void add(FactsBuilder facts, Resident child, int count) {
        List<Integer> slots = new ArrayList<>();
        while (slots.size() < count) {
            int slot = dice.below(slots(child));
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
        }
        for (int slot : slots) {
            LocalDate day = asAt.minusDays(3L + (long) slot * SLOT);
            DateSpan span = DateSpan.of(day, day.plusDays(dice.between(1, SLOT - 1)));
            facts.add(new MissingPeriod(child.life().id(), span, dice.chance(0.8) ? "M" : "A"));
        }
    }
}
