package org.homeward.shift.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Children by state, day after day; each day is asked after those before it. */
final class PeerSweep {
    private final List<Change> changes = new ArrayList<>();
    private final Map<PeerState, Integer> now = new TreeMap<>();
    private int next;

    /** One child more or fewer from a day on. */
    private record Change(LocalDate day, PeerState state, int by) {}

    PeerSweep(List<PeerEpisode> episodes) {
        for (PeerEpisode episode : episodes) {
            changes.add(new Change(episode.from(), episode.state(), 1));
            episode.until().ifPresent(day -> changes.add(new Change(day, episode.state(), -1)));
        }
        changes.sort(Comparator.comparing(Change::day));
    }

    /** How many are in a state on a day. */
    Map<PeerState, Integer> on(LocalDate day) {
        while (next < changes.size() && !changes.get(next).day().isAfter(day)) {
            now.merge(changes.get(next).state(), changes.get(next).by(), Integer::sum);
            next++;
        }
        return now;
    }
}
