package org.homeward.sample.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.supply.Resident;

/** The twelve levels of one assessment, 0 to 3 each. */
final class Levels {
    private static final List<NeedDomain> DOMAINS = List.of(NeedDomain.values());

    private static final List<NeedDomain> RISKS =
            List.of(
                    NeedDomain.EMOTIONAL_REGULATION,
                    NeedDomain.SAFETY_TO_SELF,
                    NeedDomain.SAFETY_TO_OTHERS,
                    NeedDomain.EXPLOITATION_AND_MISSING,
                    NeedDomain.SUBSTANCE_USE);

    private final Dice dice;
    private final Map<NeedDomain, Integer> levels = new EnumMap<>(NeedDomain.class);

    private Levels(Dice dice) {
        this.dice = dice;
        DOMAINS.forEach(domain -> levels.put(domain, 0));
    }

    /** Levels that add up to a sum, none above the most; risks stay low where it is safe. */
    static Levels drawn(Dice dice, Resident resident, int sum, int most, boolean safe) {
        Levels drawn = new Levels(dice);
        int left = sum;
        while (left > 0) {
            NeedDomain domain = dice.pick(DOMAINS);
            int limit = safe && RISKS.contains(domain) ? 1 : most;
            if (drawn.level(domain) < limit && dice.chance(likelihood(domain, resident, left))) {
                drawn.levels.put(domain, drawn.level(domain) + 1);
                left--;
            }
        }
        return drawn;
    }

    /** Some needs belong to an age; with many needs, no domain is spared. */
    private static double likelihood(NeedDomain domain, Resident resident, int left) {
        double least = left > 12 ? 0.4 : 0.06;
        return switch (domain) {
            case SUBSTANCE_USE, EXPLOITATION_AND_MISSING -> resident.age() > 11 ? 0.7 : least;
            case INDEPENDENCE_AND_DAILY_LIVING -> resident.age() > 13 ? 0.9 : least;
            case PHYSICAL_HEALTH_AND_DISABILITY -> resident.life().need().equals("N2") ? 1 : 0.3;
            case EDUCATION, COMMUNICATION_AND_LEARNING -> resident.age() > 3 ? 0.8 : 0.3;
            default -> 0.9;
        };
    }

    /** How it was before: some levels were higher by one, some lower. */
    Levels before(int higher, int lower, int most) {
        Levels before = new Levels(dice);
        before.levels.putAll(levels);
        for (NeedDomain domain : dice.shuffled(DOMAINS).subList(0, higher)) {
            before.levels.put(domain, Math.max(level(domain), Math.min(most, level(domain) + 1)));
        }
        for (NeedDomain domain : dice.shuffled(DOMAINS).subList(0, lower)) {
            before.levels.put(domain, Math.max(0, before.level(domain) - 1));
        }
        return before;
    }

    private int level(NeedDomain domain) {
        return levels.getOrDefault(domain, 0);
    }

    Map<NeedDomain, NeedLevel> toMap() {
        Map<NeedDomain, NeedLevel> map = new EnumMap<>(NeedDomain.class);
        levels.forEach((domain, level) -> map.put(domain, NeedLevel.of(level)));
        return map;
    }
}
