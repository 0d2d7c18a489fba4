package org.homeward.ui.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.searching.Around;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.ShortlistedHome;

/**
 * What people have done about a search, and what is known of every household beside it.
 *
 * @param approaches for this request, the latest first
 * @param holds for this request that are not over
 */
public record Casefile(
        List<Approach> approaches,
        List<Hold> holds,
        List<ShortlistedHome> shortlisted,
        Map<HouseholdId, Around> around) {
    static final Casefile NONE = new Casefile(List.of(), List.of(), List.of(), Map.of());

    public Casefile {
        approaches = List.copyOf(approaches);
        holds = List.copyOf(holds);
        shortlisted = List.copyOf(shortlisted);
        around = Map.copyOf(around);
    }

    Optional<ShortlistedHome> findShortlisted(HouseholdId household) {
        return shortlisted.stream().filter(s -> s.household().equals(household)).findFirst();
    }

    Optional<Hold> findHold(HouseholdId household) {
        return holds.stream().filter(hold -> hold.household().equals(household)).findFirst();
    }

    Optional<Around> findAround(HouseholdId household) {
        return Optional.ofNullable(around.get(household));
    }

    /** What it said last, for whatever request. */
    Optional<Approach> findLastContact(HouseholdId household) {
        return findAround(household).flatMap(known -> known.approaches().stream().findFirst());
    }
}
