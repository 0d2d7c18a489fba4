package org.homeward.shift.peer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.shift.forecast.ReferencePeriod;

/**
 * "Mean of daily ratios, bracket at episode start": the arithmetic of a public forecasting tool
 * (the demand model of Data to Insight), written anew from its description. A comparison, never our
 * forecast.
 */
public final class MeanOfRatios {
    private final List<PeerEpisode> episodes;

    public MeanOfRatios(List<PeerRow> rows) {
        episodes = PeerEpisode.merge(rows);
    }

    public int episodes() {
        return episodes.size();
    }

    /** Episodes without an end after the merge. */
    public int open() {
        return (int) episodes.stream().filter(episode -> episode.until().isEmpty()).count();
    }

    /** Children by state on a day. */
    public Map<PeerState, Integer> stockOn(LocalDate day) {
        Map<PeerState, Integer> stock = new TreeMap<>();
        episodes.stream()
                .filter(episode -> episode.isOn(day))
                .forEach(episode -> stock.merge(episode.state(), 1, Integer::sum));
        return stock;
    }

    /** Children counted on a day in a bracket that they have outgrown. */
    public int outgrownOn(LocalDate day) {
        return (int)
                episodes.stream()
                        .filter(episode -> episode.isOn(day) && episode.isOutgrown(day))
                        .count();
    }

    /**
     * Daily rate of each move: mean over the days of moves divided by the children of the day
     * before, the first day by its own. A day without children to divide by counts as 0.
     */
    public Map<PeerMove, Double> rates(ReferencePeriod period) {
        PeerSweep sweep = new PeerSweep(episodes);
        Map<PeerMove, Double> rates = new HashMap<>();
        moves(period)
                .forEach(
                        (day, moves) -> {
                            LocalDate before = day.equals(period.from()) ? day : day.minusDays(1);
                            Map<PeerState, Integer> stock = sweep.on(before);
                            moves.forEach((move, n) -> add(rates, move, n, stock, period.days()));
                        });
        return rates;
    }

    private static void add(
            Map<PeerMove, Double> rates,
            PeerMove move,
            int number,
            Map<PeerState, Integer> stock,
            long days) {
        int of = stock.getOrDefault(move.from(), 0);
        if (of > 0) {
            rates.merge(move, (double) number / of / days, Double::sum);
        }
    }

    private Map<LocalDate, Map<PeerMove, Integer>> moves(ReferencePeriod period) {
        Map<LocalDate, Map<PeerMove, Integer>> byDay = new TreeMap<>();
        for (PeerEpisode episode : episodes) {
            PeerMove move = new PeerMove(episode.state(), episode.after());
            episode.until()
                    .filter(period::contains)
                    .map(day -> byDay.computeIfAbsent(day, d -> new HashMap<>()))
                    .ifPresent(moves -> moves.merge(move, 1, Integer::sum));
        }
        return byDay;
    }

    /** Children a day who come into each state: over one day fewer than the period has. */
    public Map<PeerState, Double> entrants(ReferencePeriod period) {
        Map<PeerState, Double> entrants = new TreeMap<>();
        episodes.stream()
                .filter(episode -> episode.entry() && period.contains(episode.from()))
                .forEach(
                        episode ->
                                entrants.merge(
                                        episode.state(), 1.0 / (period.days() - 1), Double::sum));
        return entrants;
    }

    /** Expected children by state from a day on, in steps of so many days; the start first. */
    public List<PeerPoint> forecast(
            ReferencePeriod period, LocalDate start, LocalDate end, int stepDays) {
        Map<PeerState, Double> now = new TreeMap<>();
        stockOn(start).forEach((state, number) -> now.put(state, (double) number));
        PeerStep step = new PeerStep(rates(period), entrants(period), stepDays);
        List<PeerPoint> points = new ArrayList<>();
        points.add(new PeerPoint(start, now));
        long steps = ChronoUnit.DAYS.between(start, end) / stepDays;
        for (int i = 1; i <= steps; i++) {
            points.add(
                    new PeerPoint(
                            start.plusDays((long) i * stepDays),
                            step.after(points.get(points.size() - 1).states())));
        }
        return points;
    }
}
