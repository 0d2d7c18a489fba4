package org.homeward.shift.peer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One step of the other method: out by the summed rates, shared out by each, then the entrants. */
final class PeerStep {
    /** Rates by state and target; an empty target is out of sight, for those past 30. */
    private final Map<PeerState, Map<Optional<PeerState>, Double>> rates = new HashMap<>();

    private final Map<PeerState, Double> entrants = new HashMap<>();

    PeerStep(Map<PeerMove, Double> moves, Map<PeerState, Double> daily, int days) {
        moves.forEach((move, rate) -> add(move.from(), Optional.of(move.target()), rate));
        for (PeerAge age : PeerAge.values()) {
            for (PeerPlace place : PeerPlace.values()) {
                add(
                        new PeerState(age, place),
                        age.next().map(next -> new PeerState(next, place)),
                        age.leavingRate());
            }
        }
        rates.values().forEach(by -> by.replaceAll((to, rate) -> 1 - Math.pow(1 - rate, days)));
        daily.forEach((state, number) -> entrants.put(state, number * days));
    }

    private void add(PeerState from, Optional<PeerState> to, double rate) {
        rates.computeIfAbsent(from, state -> new HashMap<>()).merge(to, rate, Double::sum);
    }

    Map<PeerState, Double> after(Map<PeerState, Double> now) {
        Map<PeerState, Double> next = new TreeMap<>(now);
        now.forEach(
                (state, number) -> {
                    Map<Optional<PeerState>, Double> out = rates.getOrDefault(state, Map.of());
                    double sum = out.values().stream().mapToDouble(Double::doubleValue).sum();
                    double leaving = Math.min(number, number * sum);
                    next.merge(state, -leaving, Double::sum);
                    out.forEach(
                            (to, rate) ->
                                    to.ifPresent(
                                            target ->
                                                    next.merge(
                                                            target,
                                                            leaving * rate / sum,
                                                            Double::sum)));
                });
        entrants.forEach((state, number) -> next.merge(state, number, Double::sum));
        return next;
    }
}
