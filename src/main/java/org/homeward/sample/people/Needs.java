package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.supply.Resident;

/**
 * Needs assessments. The sample's five bands of need are by the sum of the twelve levels: up to 4,
 * 9, 14, 20 and above.
 */
final class Needs {
    private static final double[] OVERALL = {20, 30, 25, 15, 10};
    private static final double[] IN_HOMES = {0, 5, 25, 40, 30};
    private static final int[] LOWEST = {0, 5, 10, 15, 21};
    private static final int[] HIGHEST = {4, 9, 14, 20, 29};
    private static final int INTENSIVE = 3;
    private static final int MODERATE = 2;
    private static final List<String> ASSESSORS =
            List.of(
                    "needs review team",
                    "social worker",
                    "home manager",
                    "school and social worker");

    private final Dice dice = new Dice("needs");
    private final LocalDate asAt;
    private final List<Resident> residents;
    private final Map<Resident, Integer> bands = new HashMap<>();

    Needs(List<Resident> residents, LocalDate asAt) {
        this.asAt = asAt;
        this.residents = residents;
        dealBands();
    }

    private void dealBands() {
        List<Resident> homes = residents.stream().filter(r -> r.kind().isHome()).toList();
        List<Resident> others = residents.stream().filter(r -> !r.kind().isHome()).toList();
        int[] all = Shares.of(residents.size(), OVERALL);
        int[] inHomes = Shares.of(homes.size(), IN_HOMES);
        for (int band = 0; band < all.length; band++) {
            all[band] -= inHomes[band];
        }
        deal(homes, inHomes);
        deal(others, all);
    }

    private void deal(List<Resident> children, int[] counts) {
        List<Integer> spread = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            for (int n = 0; n < counts[band]; n++) {
                spread.add(band);
            }
        }
        List<Integer> mixed = dice.shuffled(spread);
        for (int i = 0; i < children.size(); i++) {
            bands.put(children.get(i), mixed.get(i));
        }
    }

    /** 0 to 4. */
    int band(Resident resident) {
        return bands.getOrDefault(resident, 0);
    }

    void addTo(FactsBuilder facts, CareViews views) {
        for (Resident resident : residents) {
            boolean calm = views.isFosterSuitable(resident);
            int sum = dice.between(LOWEST[band(resident)], HIGHEST[band(resident)]);
            int most = calm && sum <= 20 && dice.chance(0.6) ? MODERATE : INTENSIVE;
            long days = Math.min(resident.period().daysTo(asAt), dice.between(10, 170));
            facts.add(assessment(resident, asAt.minusDays(days), Math.min(sum, 12 * most), most));
            addEarlier(facts, resident, sum, most, days);
        }
    }

    /** Reviewed before, when needs were mostly a little higher; twice for most in homes. */
    private void addEarlier(FactsBuilder facts, Resident resident, int sum, int most, long days) {
        int count = resident.kind().isHome() ? 1 + dice.below(2) : dice.chance(0.45) ? 1 : 0;
        long before = days;
        for (int n = 0; n < count; n++) {
            before += dice.between(63, 190);
            if (before > resident.period().daysTo(asAt)) {
                return;
            }
            int earlier = Math.max(0, Math.min(12 * most, sum + dice.between(-2, 5)));
            facts.add(assessment(resident, asAt.minusDays(before), earlier, most));
        }
    }

    private NeedsAssessment assessment(Resident resident, LocalDate day, int sum, int most) {
        Map<NeedDomain, Integer> levels = new EnumMap<>(NeedDomain.class);
        NeedDomain[] domains = NeedDomain.values();
        for (NeedDomain domain : domains) {
            levels.put(domain, 0);
        }
        int left = sum;
        while (left > 0) {
            NeedDomain domain = domains[dice.below(domains.length)];
            int level = levels.getOrDefault(domain, 0);
            if (level < most && dice.chance(likelihood(domain, resident, left))) {
                levels.put(domain, level + 1);
                left--;
            }
        }
        Map<NeedDomain, NeedLevel> result = new EnumMap<>(NeedDomain.class);
        levels.forEach((domain, level) -> result.put(domain, NeedLevel.of(level)));
        return new NeedsAssessment(resident.life().id(), day, result, dice.pick(ASSESSORS));
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
}
