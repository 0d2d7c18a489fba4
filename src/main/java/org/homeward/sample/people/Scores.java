package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.domain.child.SdqScore;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.supply.Resident;

/** Strengths and difficulties scores: 42 % normal, 14 % borderline, 44 % of concern, mean 15.3. */
final class Scores {
    private static final double[] SHARES = {42, 14, 44};
    private static final int[] LOWEST = {3, 14, 17};
    private static final int[] HIGHEST = {13, 16, 30};
    private static final double MEAN = 15.3;

    private final Dice dice = new Dice("scores");
    private final LocalDate asAt;
    private final Needs needs;
    private final CareViews views;

    Scores(LocalDate asAt, Needs needs, CareViews views) {
        this.views = views;
        this.asAt = asAt;
        this.needs = needs;
    }

    void addTo(FactsBuilder facts, List<Resident> residents) {
        record Ranked(Resident child, double key) {}
        List<Resident> scored =
                residents.stream()
                        .filter(r -> r.age() >= 5 && r.age() <= 16)
                        .filter(r -> r.period().daysTo(asAt) >= 365)
                        .map(r -> new Ranked(r, difficulty(r) + 2.2 * dice.unit()))
                        .sorted(Comparator.comparingDouble(Ranked::key))
                        .map(Ranked::child)
                        .toList();
        List<Integer> scores = scores(scored.size());
        for (int i = 0; i < scored.size(); i++) {
            facts.add(new SdqScore(scored.get(i).life().id(), asAt, scores.get(i)));
            addEarlier(facts, scored.get(i), scores.get(i));
        }
    }

    private double difficulty(Resident child) {
        return needs.band(child) - (views.isFosterSuitable(child) ? 2 : 0);
    }

    /** In bands of the right size, moved inside their bands until the mean is right. */
    private List<Integer> scores(int count) {
        int[] counts = Shares.of(count, SHARES);
        List<Integer> scores = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            for (int n = 0; n < counts[band]; n++) {
                int one = dice.between(LOWEST[band], HIGHEST[band]);
                int other = dice.between(LOWEST[band], HIGHEST[band]);
                scores.add(band == 2 ? Math.min(one, other) : one);
            }
        }
        int wanted = (int) Math.round(MEAN * count);
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        while (sum != wanted) {
            int at = dice.below(count);
            int moved = scores.get(at) + Integer.signum(wanted - sum);
            if (bandOf(moved) == bandOf(scores.get(at)) && moved >= 0 && moved <= 38) {
                sum += moved - scores.get(at);
                scores.set(at, moved);
            }
        }
        return scores;
    }

    private static int bandOf(int score) {
        return score < LOWEST[1] ? 0 : score < LOWEST[2] ? 1 : 2;
    }

    private void addEarlier(FactsBuilder facts, Resident child, int score) {
        int before = score;
        for (int back = 1; back <= 2; back++) {
            LocalDate yearEnd = asAt.minusYears(back);
            boolean scored =
                    child.life().ageOn(yearEnd) >= 5 && child.period().daysTo(yearEnd) >= 365;
            before = Math.max(0, Math.min(40, before + dice.between(-3, 5)));
            if (scored) {
                facts.add(new SdqScore(child.life().id(), yearEnd, before));
            }
        }
    }
}
