package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Needs(List<Resident> residents, CareViews views, LocalDate asAt) {
        this.asAt = asAt;
        this.residents = residents;
        dealBands(views);
    }

    private void dealBands(CareViews views) {
        List<Resident> homes = easierFirst(views);
        List<Resident> others = residents.stream().filter(r -> !r.kind().isHome()).toList();
        int[] all = Shares.of(residents.size(), OVERALL);
        int[] inHomes = Shares.of(homes.size(), IN_HOMES);
        for (int band = 0; band < all.length; band++) {
            all[band] -= inHomes[band];
        }
        deal(homes, spread(inHomes));
        deal(others, dice.shuffled(spread(all)));
    }

    /** Children in homes; those whom a family would suit mostly have fewer needs. */
    private List<Resident> easierFirst(CareViews views) {
        record Keyed(Resident child, double key) {}
        return residents.stream()
                .filter(r -> r.kind().isHome())
                .map(r -> new Keyed(r, dice.unit() + (views.isFosterSuitable(r) ? 0 : 0.45)))
                .sorted(Comparator.comparingDouble(Keyed::key))
                .map(Keyed::child)
                .toList();
    }

    private static List<Integer> spread(int[] counts) {
        List<Integer> spread = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            for (int n = 0; n < counts[band]; n++) {
                spread.add(band);
            }
        }
        return spread;
    }

    private void deal(List<Resident> children, List<Integer> dealt) {
        for (int i = 0; i < children.size(); i++) {
            bands.put(children.get(i), dealt.get(i));
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
            int most = calm && sum <= 20 && dice.chance(0.8) ? MODERATE : INTENSIVE;
            boolean safe = most == MODERATE && sum < 18 && dice.chance(0.6);
            long days = Math.min(resident.period().daysTo(asAt), dice.between(10, 170));
            Levels latest = Levels.drawn(dice, resident, sum, most, safe);
            facts.add(assessment(resident, asAt.minusDays(days), latest));
            addEarlier(facts, resident, latest, calm ? 0 : dice.below(4), days);
        }
    }

    /** Reviewed before, when needs were mostly a little higher; twice for most in homes. */
    private void addEarlier(
            FactsBuilder facts, Resident resident, Levels latest, int worse, long days) {
        int count = resident.kind().isHome() ? 1 + dice.below(2) : dice.chance(0.45) ? 1 : 0;
        long ago = days;
        Levels levels = latest;
        for (int n = 0; n < count; n++) {
            ago += dice.between(63, 190);
            if (ago > resident.period().daysTo(asAt)) {
                return;
            }
            levels =
                    levels.before(
                            dice.between(1, 6), worse, dice.chance(0.6) ? MODERATE : INTENSIVE);
            facts.add(assessment(resident, asAt.minusDays(ago), levels));
        }
    }

    private NeedsAssessment assessment(Resident resident, LocalDate day, Levels levels) {
        return new NeedsAssessment(resident.life().id(), day, levels.toMap(), dice.pick(ASSESSORS));
    }
}
